-- nothing here;
/* ; */