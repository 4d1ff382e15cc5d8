package com.example.queue;

import dev.pgdbm.annotation.SchemaModule;

/** The module: its migrations make the tables of one queue in whatever schema they are applied to. */
@SchemaModule(name = "queue", migrations = "db/queue")
public interface JobQueue {}
