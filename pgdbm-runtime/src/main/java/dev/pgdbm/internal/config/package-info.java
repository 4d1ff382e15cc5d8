/**
 * How settings are written: {@link dev.pgdbm.internal.config.ConnectionUrl} and
 * {@link dev.pgdbm.internal.config.EnvironmentVariables} turn text into a {@link dev.pgdbm.internal.config.Target}, and
 * {@link dev.pgdbm.internal.config.DriverProperties} turns settings into what the driver takes. A password is a
 * {@link dev.pgdbm.internal.config.Secret} from the first moment on.
 */
@NullMarked
package dev.pgdbm.internal.config;

import org.jspecify.annotations.NullMarked;
