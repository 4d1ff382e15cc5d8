import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.ColumnConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
@Converter(Users.PhoneConverter.class)
public interface Users {
    enum Kind {
        HOME,
        WORK
    }

    record Phone(String number) {}

    final class PhoneConverter implements ColumnConverter<Phone, String> {
        @Override
        public Phone fromColumn(String value) {
            return new Phone(value);
        }

        @Override
        public String toParameter(Phone phone) {
            return phone.number();
        }
    }

    record Place(double latitude, double longitude) {}

    record Address(String street, @Nullable Integer zip, @Nullable Kind kind, @Nullable Place place, List<Phone> phones) {}

    record User(long id, Address address, List<Address> earlier, @Nullable Place place) {}

    @Query("""
            INSERT INTO <<tables.users>> (id, address, earlier, place) VALUES (:id, :address, :earlier, :place)
            RETURNING id, address, earlier, place
            """)
    User add(long id, Address address, List<Address> earlier, @Nullable Place place);

    @Query("SELECT address FROM <<tables.users>>")
    List<Address> addresses();
}
