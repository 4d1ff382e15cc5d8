import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("""
            SELECT id FROM <<tables.users>> WHERE true
             <<if p0>>AND id <> 0<<end>>
             <<if p1>>AND id <> 1<<end>>
             <<if p2>>AND id <> 2<<end>>
             <<if p3>>AND id <> 3<<end>>
             <<if p4>>AND id <> 4<<end>>
             <<if p5>>AND id <> 5<<end>>
             <<if p6>>AND id <> 6<<end>>
             <<if p7>>AND id <> 7<<end>>
             <<if p8>>AND id <> 8<<end>>
             <<if p9>>AND id <> 9<<end>>
             <<if p10>>AND id <> 10<<end>>
             <<if p11>>AND id <> 11<<end>>
             <<if p12>>AND id <> 12<<end>>
             <<if p13>>AND id <> 13<<end>>
             <<if p14>>AND id <> 14<<end>>
             <<if p15>>AND id <> 15<<end>>
             <<if p16>>AND id <> 16<<end>>
             <<if p17>>AND id <> 17<<end>>
             <<if p18>>AND id <> 18<<end>>
             <<if p19>>AND id <> 19<<end>>
             <<if p20>>AND id <> 20<<end>>
             <<if p21>>AND id <> 21<<end>>
             <<if p22>>AND id <> 22<<end>>
             <<if p23>>AND id <> 23<<end>>
             <<if p24>>AND id <> 24<<end>>
             <<if p25>>AND id <> 25<<end>>
             <<if p26>>AND id <> 26<<end>>
             <<if p27>>AND id <> 27<<end>>
             <<if p28>>AND id <> 28<<end>>
             <<if p29>>AND id <> 29<<end>>
             <<if p30>>AND id <> 30<<end>>
             <<if p31>>AND id <> 31<<end>>
            """)
    List<Long> many(
            boolean p0, boolean p1, boolean p2, boolean p3, boolean p4, boolean p5, boolean p6, boolean p7, boolean p8, boolean p9, boolean p10, boolean p11, boolean p12, boolean p13, boolean p14, boolean p15, boolean p16, boolean p17, boolean p18, boolean p19, boolean p20, boolean p21, boolean p22, boolean p23, boolean p24, boolean p25, boolean p26, boolean p27, boolean p28, boolean p29, boolean p30, boolean p31);
}
