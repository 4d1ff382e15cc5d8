public class UsersImpl {}
