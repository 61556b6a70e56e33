package org.rapporteur.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "192.0.2.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1",
        "::7f00:1"
      })
  void refusesWhatIsNotPublic(String address) throws UnknownHostException {
    assertThat(AddressCheck.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2606:4700::1111"})
  void letsPublicAddressesPass(String address) throws UnknownHostException {
    assertThat(AddressCheck.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd", "ftp://8.8.8.8/", "http:///x", "http://user@8.8.8.8/", "mailto:x",
        "http://127.0.0.1/", "http://[::1]/", "http://2130706433/", "http://localhost/", "x"
      })
  void refusesWhatIsNoPublicPage(String address) {
    assertThatThrownBy(() -> new AddressCheck(false).check(URI.create(address)))
        .isInstanceOf(FetchRefused.class);
  }
}
