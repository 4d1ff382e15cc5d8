import dev.pgdbm.annotation.Query;
import java.util.List;

public interface Emails {
    @Query("SELECT email FROM <<tables.users>>")
    List<String> emails();
}
