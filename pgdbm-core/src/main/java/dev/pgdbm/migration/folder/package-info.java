/**
 * Folders of SQL files, wherever they lie; internal.
 *
 * <p>{@link dev.pgdbm.migration.folder.DirectoryFolder} and {@link dev.pgdbm.migration.folder.ClasspathFolder} (whose jars
 * {@code JarFolder} reads) each give a {@link dev.pgdbm.migration.folder.FolderListing}: the texts of the files, and what
 * could not be read. What the names of the files mean is not known here.
 */
@NullMarked
package dev.pgdbm.migration.folder;

import org.jspecify.annotations.NullMarked;
