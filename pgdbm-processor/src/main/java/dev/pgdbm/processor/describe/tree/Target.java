package dev.pgdbm.processor.describe.tree;

/**
 * An item of a result list, or an assignment: {@code TargetEntry}.
 *
 * @param number of the result column, or of the column that is assigned, from 1
 * @param name of the result column
 * @param junk whether it serves sorting or the like only, and is no result
 * @param sortGroupReference by which GROUP BY, DISTINCT and ORDER BY refer to it; 0 if none does
 * @param originTable the OID of the table that it is a plain column of; 0 for an expression
 * @param originColumn the number of that column
 */
public record Target(
        Expression expression,
        int number,
        String name,
        boolean junk,
        int sortGroupReference,
        int originTable,
        int originColumn) {}
