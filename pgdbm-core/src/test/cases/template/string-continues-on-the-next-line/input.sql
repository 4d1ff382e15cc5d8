SELECT E'a\''
  '\':a', 'b'
-- not the end: '
':c', :d