record User(long id, String email) {}
