import dev.pgdbm.annotation.Dao;

@Dao(Shop.class)
public interface Users extends Left, Right {}
