package org.rapporteur.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EventRecord;

/** A network as XML; how it is laid out is told by those who extend it. */
abstract class NetworkXml implements Export {
  private final Network network = new Network();
  private final OutputStream out;

  NetworkXml(OutputStream out) {
    this.out = out;
  }

  abstract void write(XmlLines xml, Network network) throws XMLStreamException;

  @Override
  public void event(EventRecord event) {
    network.add(event);
  }

  @Override
  public void finish() {
    try {
      XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      write(new XmlLines(writer), network);
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new BrokenExport(new IOException(e.getMessage(), e));
    }
  }

  /** Elements with their attributes, without what XML does not allow. */
  static final class XmlLines {
    private final XMLStreamWriter writer;

    XmlLines(XMLStreamWriter writer) {
      this.writer = writer;
    }

    void open(String name, @Nullable String... attributes) throws XMLStreamException {
      writer.writeStartElement(name);
      attributes(attributes);
      writer.writeCharacters("\n");
    }

    void close() throws XMLStreamException {
      writer.writeEndElement();
      writer.writeCharacters("\n");
    }

    void empty(String name, @Nullable String... attributes) throws XMLStreamException {
      writer.writeEmptyElement(name);
      attributes(attributes);
      writer.writeCharacters("\n");
    }

    /** Writes an element around a text; nothing for no text. */
    void text(String name, String key, String value, @Nullable Object text)
        throws XMLStreamException {
      if (text != null) {
        writer.writeStartElement(name);
        writer.writeAttribute(key, value);
        writer.writeCharacters(Texts.plain(text));
        close();
      }
    }

    /** Writes an element around a text. */
    void text(String name, String text) throws XMLStreamException {
      writer.writeStartElement(name);
      writer.writeCharacters(Texts.visible(text));
      close();
    }

    /** Writes names and values by turns; an absent value leaves its attribute out. */
    private void attributes(@Nullable String... attributes) throws XMLStreamException {
      for (int i = 0; i + 1 < attributes.length; i += 2) {
        String name = attributes[i];
        String value = attributes[i + 1];
        if (name != null && value != null) {
          writer.writeAttribute(name, Texts.visible(value));
        }
      }
    }
  }
}
