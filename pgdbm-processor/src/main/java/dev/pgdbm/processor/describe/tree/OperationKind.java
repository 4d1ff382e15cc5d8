package dev.pgdbm.processor.describe.tree;

/** What is made of values, apart from calls. */
public enum OperationKind {
    COALESCE,
    GREATEST_OR_LEAST,
    /** {@code ARRAY[…]}. */
    ARRAY,
    /** {@code ROW(…)}. */
    ROW,
    /** {@code (row).field}. */
    FIELD,
    /** {@code array[1]}. */
    SUBSCRIPT,
    /** {@code CURRENT_DATE}, {@code CURRENT_USER} and the like, which take no argument; not {@code CURRENT_SCHEMA}. */
    SQL_VALUE,
    /** {@code GROUPING(…)}. */
    GROUPING,
    /** {@code merge_action()}. */
    MERGE_ACTION,
    /** {@code JSON_OBJECT(…)}, {@code JSON_ARRAY(…)}. */
    JSON_CONSTRUCTOR,
    /** {@code JSON(…)}, {@code JSON_SCALAR(…)}, {@code JSON_SERIALIZE(…)}, and the aggregates {@code JSON_OBJECTAGG}, {@code JSON_ARRAYAGG}. */
    JSON_CONVERSION,
    /** {@code JSON_VALUE}, {@code JSON_QUERY}, {@code JSON_EXISTS}. */
    JSON_QUERY,
    /** {@code IS JSON}. */
    JSON_TEST,
    /** {@code (a, b) < (c, d)}. */
    ROW_COMPARISON,
    /** {@code XMLELEMENT} and the like. */
    XML,
    /** The subject of a CASE, within its conditions. */
    CASE_SUBJECT,
    OTHER
}
