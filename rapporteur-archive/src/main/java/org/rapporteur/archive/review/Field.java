package org.rapporteur.archive.review;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A field of a record that users can correct. */
interface Field {
  /** Returns its name on the command line. */
  String name();

  /** Says what may be put in, for people. */
  String choices();

  /**
   * Turns what the user wrote into what is stored with the correction.
   *
   * @throws WrongCorrection if it does not fit the field
   */
  String stored(Handle handle, String written);

  /**
   * Overlays the record with a stored value.
   *
   * @param id row of the record
   * @param value as stored; absent to empty the field
   */
  void overlay(Handle handle, long id, @Nullable String value);
}
