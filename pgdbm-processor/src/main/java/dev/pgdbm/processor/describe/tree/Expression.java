package dev.pgdbm.processor.describe.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value in a statement. What is made of values the same way is one record with a kind; {@link #match} tells them apart. */
public sealed interface Expression {
    /** Where the statement has it, in bytes of UTF-8 from 0; -1 if it comes from elsewhere, such as a view. */
    int location();

    /** What the method for this expression makes of it. */
    <R> R match(ExpressionCases<R> cases);

    /**
     * A column: {@code Var}.
     *
     * @param entry the number of its range table entry
     * @param column its number; 0 for the whole row, negative for system columns
     * @param type the OID of its type
     * @param levelsUp to the query whose entry it is
     * @param nulledBy the numbers of the outer joins below it, and of the GROUP BY with grouping sets, that can make it NULL;
     *     empty on versions before 16
     */
    record Var(int entry, int column, int type, int levelsUp, Set<Integer> nulledBy, RowVersion version, int location)
            implements Expression {
        public Var {
            nulledBy = Set.copyOf(nulledBy);
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.var(this);
        }
    }

    /** Which version of a changed row RETURNING means: {@code old} and {@code new} of version 18. */
    enum RowVersion {
        /** The default: what INSERT, UPDATE and MERGE leave, what DELETE removes. */
        CURRENT,
        OLD,
        NEW
    }

    /**
     * A literal: {@code Const}.
     *
     * @param type the OID of its type
     * @param bytes of the value as the server holds it, little-endian numbers included; empty for NULL
     */
    record Const(int type, boolean isNull, List<Integer> bytes, int location) implements Expression {
        public Const {
            bytes = List.copyOf(bytes);
        }

        /** The value of an integer or boolean. */
        public long integer() {
            long value = 0;
            for (int i = Math.min(8, bytes.size()) - 1; i >= 0; i--) {
                value = value << 8 | bytes.get(i) & 0xFF;
            }
            return value;
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.constant(this);
        }
    }

    /**
     * A parameter: {@code Param}.
     *
     * @param external whether it is a bind parameter; else it stands for a column of a sub-query that UPDATE assigns
     * @param number from 1
     */
    record Param(boolean external, int number, int type, int location) implements Expression {
        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.parameter(this);
        }
    }

    /**
     * A call of a function, or of the function of an operator.
     *
     * @param function its OID
     * @param operator its OID; 0 for a function
     * @param collation the OID of the collation that it compares with; 0 for none
     */
    record Call(
            CallKind kind,
            int function,
            int operator,
            int collation,
            boolean returnsSet,
            List<Expression> arguments,
            int location)
            implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.call(this);
        }
    }

    /** AND, OR, NOT: {@code BoolExpr}. */
    record Logic(LogicKind kind, List<Expression> arguments, int location) implements Expression {
        public Logic {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.logic(this);
        }
    }

    /**
     * CASE.
     *
     * @param subject of the form {@code CASE x WHEN 1}, whose conditions then are comparisons with it
     */
    record Case(Optional<Expression> subject, List<When> branches, Optional<Expression> otherwise, int location)
            implements Expression {
        public Case {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.choice(this);
        }
    }

    /** A WHEN of CASE. */
    record When(Expression condition, Expression result) {}

    /**
     * IS NULL, IS TRUE and the like: {@code NullTest}, {@code BooleanTest}.
     *
     * @param ofRow whether it asks about every field of a row
     */
    record Test(TestKind kind, Expression argument, boolean ofRow, int location) implements Expression {
        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.test(this);
        }
    }

    /**
     * A sub-query in an expression: {@code SubLink}.
     *
     * @param comparison of ANY and ALL
     */
    record SubLink(SubLinkKind kind, Optional<Expression> comparison, Query query, int location) implements Expression {
        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.subLink(this);
        }
    }

    /**
     * An aggregate: {@code Aggref}.
     *
     * @param function its OID
     * @param direct what an ordered-set aggregate takes once
     * @param levelsUp to the query that aggregates
     */
    record Aggregate(
            int function,
            List<Expression> arguments,
            List<Expression> direct,
            Optional<Expression> filter,
            int levelsUp,
            int location)
            implements Expression {
        public Aggregate {
            arguments = List.copyOf(arguments);
            direct = List.copyOf(direct);
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.aggregate(this);
        }
    }

    /**
     * A window function, or an aggregate over a window: {@code WindowFunc}.
     *
     * @param function its OID
     * @param window the number of its window in the query
     */
    record WindowCall(
            int function,
            boolean aggregate,
            List<Expression> arguments,
            Optional<Expression> filter,
            int window,
            int location)
            implements Expression {
        public WindowCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.windowCall(this);
        }
    }

    /**
     * The same value as another type.
     *
     * @param type the OID of the type that it becomes
     */
    record Conversion(ConversionKind kind, Expression argument, int type, int location) implements Expression {
        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.conversion(this);
        }
    }

    /**
     * Anything else that is made of values.
     *
     * @param tag what PostgreSQL calls it
     */
    record Operation(OperationKind kind, String tag, List<Expression> arguments, int location) implements Expression {
        public Operation {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.operation(this);
        }
    }
}
