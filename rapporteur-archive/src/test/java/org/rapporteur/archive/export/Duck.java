package org.rapporteur.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** Reads files as DuckDB does, which is none of our own programs. */
public final class Duck implements AutoCloseable {
  private final Connection connection;

  private Duck(Connection connection) {
    this.connection = connection;
  }

  public static Duck open() throws SQLException {
    Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
    assertThat(connection).isNotNull();
    return new Duck(connection);
  }

  /** Returns the first column of all rows, as text. */
  public List<String> texts(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /** Returns the columns of a table with their types. */
  public Map<String, String> types(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + table)) {
      Map<String, String> found = new LinkedHashMap<>();
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
      return found;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
