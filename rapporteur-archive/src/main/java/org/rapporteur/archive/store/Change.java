package org.rapporteur.archive.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * One transaction that changes the record.
 *
 * @param handle the connection, inside the transaction
 * @param version the number that what it adds, changes or withdraws is marked with
 * @param now when it began
 */
public record Change(Handle handle, long version, Instant now) {}
