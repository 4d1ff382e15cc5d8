package dev.pgdbm.processor;

/** How statements are checked: {@code -Apgdbm.check=…}. */
enum CheckMode {
    /** What is known from earlier compilations is good enough; the rest is checked on a server. */
    AUTO,
    /** Every statement is checked on a server, as for a release. */
    REQUIRED,
    /** Nothing is checked on a server. */
    OFF
}
