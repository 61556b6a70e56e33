package org.rapporteur.app.web.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends bytes to the server exactly as they are, which no proper client would. */
public final class RawHttp {
  private static final int PATIENCE = 20_000;

  private RawHttp() {}

  /** What came back; status 0 when the server only closed the connection. */
  public record Answer(int status, String head, String body) {
    boolean hasHeader(String name) {
      return head.toLowerCase(Locale.ROOT).contains("\n" + name.toLowerCase(Locale.ROOT) + ":");
    }
  }

  public static Answer send(int port, String request) {
    return send(port, request.getBytes(StandardCharsets.UTF_8));
  }

  public static Answer send(int port, byte[] request) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE);
      write(socket.getOutputStream(), request);
      socket.shutdownOutput();
      return read(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The usual request, with some headers more. */
  public static String request(String method, String target, String body, String... headers) {
    StringBuilder text = new StringBuilder();
    text.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    text.append("Host: 127.0.0.1\r\nConnection: close\r\n");
    for (String header : headers) {
      text.append(header).append("\r\n");
    }
    if (!body.isEmpty()) {
      text.append("Content-Length: ").append(body.getBytes(StandardCharsets.UTF_8).length);
      text.append("\r\n");
    }
    return text.append("\r\n").append(body).toString();
  }

  private static void write(OutputStream out, byte[] request) {
    try {
      out.write(request);
      out.flush();
    } catch (IOException e) {
      // a server may answer and hang up before it has heard everything
    }
  }

  private static Answer read(InputStream in) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        all.write(buffer, 0, count);
        if (all.toString(StandardCharsets.UTF_8).contains("text/event-stream")) {
          break;
        }
      }
    } catch (IOException e) {
      // hung up
    }
    String text = all.toString(StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    if (!text.startsWith("HTTP/1.") || end < 0) {
      return new Answer(0, "", text);
    }
    int status = Integer.parseInt(text.substring(9, 12));
    return new Answer(status, text.substring(0, end), text.substring(end + 4));
  }
}
