SELECT '<<if x>>' -- <<if y>>
 /* <<end>> */