import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.users>> (email, settings) VALUES (:email, :settings)")
    void add(String email, String settings);

    @Query("SELECT email FROM <<tables.users>> WHERE email = :email::<<schema>>.work_email")
    List<String> emails(String email);
}
