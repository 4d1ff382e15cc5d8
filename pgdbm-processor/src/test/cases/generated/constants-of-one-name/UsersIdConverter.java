import dev.pgdbm.value.ColumnConverter;

public final class UsersIdConverter implements ColumnConverter<Users.Key, Long> {
    @Override
    public Users.Key fromColumn(Long value) {
        return new Users.Key(value);
    }

    @Override
    public Long toParameter(Users.Key key) {
        return key.value();
    }
}
