package dev.pgdbm.processor.check;

import dev.pgdbm.name.Spelling;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.RowType.Component;
import java.util.List;
import java.util.Optional;

/**
 * The result columns and the components of a record that found no partner, and which of them were probably meant for each other.
 *
 * @param lonelyColumns names of columns that no component wants
 * @param lonelyComponents components whose column is not there
 */
record Pairing(List<String> lonelyColumns, List<Component> lonelyComponents) {
    static Pairing of(DescribedMethod method, RowType row) {
        List<String> columns = method.description().columns().stream()
                .map(DescribedColumn::name)
                .toList();
        List<String> wanted = row.components().stream().map(Component::column).toList();
        return new Pairing(
                columns.stream().filter(name -> !wanted.contains(name)).toList(),
                row.components().stream()
                        .filter(component -> !columns.contains(component.column()))
                        .toList());
    }

    /** The column name that the component nearest to a lonely column wants. */
    Optional<String> componentMeantBy(String column) {
        return Spelling.nearest(
                column, lonelyComponents.stream().map(Component::column).toList());
    }

    /** The lonely column that a component probably wants. */
    Optional<String> columnMeantBy(Component component) {
        return lonelyColumns.stream()
                .filter(column -> componentMeantBy(column)
                        .filter(component.column()::equals)
                        .isPresent())
                .findFirst();
    }
}
