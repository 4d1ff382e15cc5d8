public enum UsersMood {
    GLAD,
    SAD
}
