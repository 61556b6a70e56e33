package org.rapporteur.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the statements of one connection prepared, the ones used last, since saving an article asks
 * the same few hundred questions again and again. For one thread at a time, as connections are.
 */
final class KeptStatements extends DefaultStatementBuilder {
  private static final int MOST = 400;

  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    boolean wantsKeys = context.isReturningGeneratedKeys();
    PreparedStatement kept = wantsKeys ? null : idle.remove(sql);
    return kept == null ? super.create(connection, sql, context) : kept;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    if (!(statement instanceof PreparedStatement prepared) || prepared.isClosed()) {
      super.close(connection, sql, statement);
      return;
    }
    try {
      prepared.clearBatch();
      prepared.clearParameters();
    } catch (SQLException e) {
      super.close(connection, sql, statement);
      return;
    }
    PreparedStatement before = idle.put(sql, prepared);
    if (before != null) {
      before.close();
    }
    if (idle.size() > MOST) {
      Iterator<PreparedStatement> oldest = idle.values().iterator();
      oldest.next().close();
      oldest.remove();
    }
  }

  @Override
  public void close(Connection connection) {
    for (PreparedStatement statement : idle.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        // the connection is closed next, and takes its statements with it
      }
    }
    idle.clear();
  }
}
