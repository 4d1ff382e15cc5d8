public class UsersImplementation {}
