package org.rapporteur.app.cli;

/**
 * An article that could not be read.
 *
 * @param where file and line
 * @param why what is wrong and what to do
 */
record Failure(String where, String why) {}
