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
             <<if p32>>AND id <> 32<<end>>
             <<if p33>>AND id <> 33<<end>>
             <<if p34>>AND id <> 34<<end>>
             <<if p35>>AND id <> 35<<end>>
             <<if p36>>AND id <> 36<<end>>
             <<if p37>>AND id <> 37<<end>>
             <<if p38>>AND id <> 38<<end>>
             <<if p39>>AND id <> 39<<end>>
             <<if p40>>AND id <> 40<<end>>
             <<if p41>>AND id <> 41<<end>>
             <<if p42>>AND id <> 42<<end>>
             <<if p43>>AND id <> 43<<end>>
             <<if p44>>AND id <> 44<<end>>
             <<if p45>>AND id <> 45<<end>>
             <<if p46>>AND id <> 46<<end>>
             <<if p47>>AND id <> 47<<end>>
             <<if p48>>AND id <> 48<<end>>
             <<if p49>>AND id <> 49<<end>>
             <<if p50>>AND id <> 50<<end>>
             <<if p51>>AND id <> 51<<end>>
             <<if p52>>AND id <> 52<<end>>
             <<if p53>>AND id <> 53<<end>>
             <<if p54>>AND id <> 54<<end>>
             <<if p55>>AND id <> 55<<end>>
             <<if p56>>AND id <> 56<<end>>
             <<if p57>>AND id <> 57<<end>>
             <<if p58>>AND id <> 58<<end>>
             <<if p59>>AND id <> 59<<end>>
             <<if p60>>AND id <> 60<<end>>
             <<if p61>>AND id <> 61<<end>>
             <<if p62>>AND id <> 62<<end>>
            """)
    List<Long> many(
            boolean p0, boolean p1, boolean p2, boolean p3, boolean p4, boolean p5, boolean p6, boolean p7, boolean p8, boolean p9, boolean p10, boolean p11, boolean p12, boolean p13, boolean p14, boolean p15, boolean p16, boolean p17, boolean p18, boolean p19, boolean p20, boolean p21, boolean p22, boolean p23, boolean p24, boolean p25, boolean p26, boolean p27, boolean p28, boolean p29, boolean p30, boolean p31, boolean p32, boolean p33, boolean p34, boolean p35, boolean p36, boolean p37, boolean p38, boolean p39, boolean p40, boolean p41, boolean p42, boolean p43, boolean p44, boolean p45, boolean p46, boolean p47, boolean p48, boolean p49, boolean p50, boolean p51, boolean p52, boolean p53, boolean p54, boolean p55, boolean p56, boolean p57, boolean p58, boolean p59, boolean p60, boolean p61, boolean p62);
}
