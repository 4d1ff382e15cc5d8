package dev.pgdbm.processor.describe.tree;

/** A connective. */
public enum LogicKind {
    AND,
    OR,
    NOT
}
