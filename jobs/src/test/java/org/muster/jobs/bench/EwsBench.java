package org.muster.jobs.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.SecretReference;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.ews.EwsLimits;
import org.muster.connectors.ews.EwsLogin;
import org.muster.connectors.ews.EwsSettings;
import org.muster.connectors.ews.EwsStore;
import org.muster.connectors.ews.EwsVersion;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;

/**
 * One mailbox read over EWS, against a plain client that posts the same requests for items and
 * throws the answers away. The server is the stand-in, in this process.
 */
final class EwsBench {

  private static final String ANNA = "anna@target.example";
  private static final String PASSWORD = "only-for-the-bench";
  private static final int PASSES = 3;
  private static final double LEAST = 0.6;

  private static final String REQUEST =
      """
      <?xml version="1.0" encoding="utf-8"?>\
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" \
      xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" \
      xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">\
      <s:Header><t:RequestServerVersion Version="Exchange2007_SP1"/></s:Header>\
      <s:Body><m:GetItem><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape>\
      <t:IncludeMimeContent>true</t:IncludeMimeContent></m:ItemShape>\
      <m:ItemIds>%s</m:ItemIds></m:GetItem></s:Body></s:Envelope>""";

  private final StandIn server;
  private final List<String> ids = new ArrayList<>();
  private long octets;

  private EwsBench(StandIn server) {
    this.server = server;
  }

  static List<Figure> run(int messages) throws Exception {
    StandInSettings settings =
        StandInSettings.of(ServerVersion.EXCHANGE2007_SP1).account(ANNA, PASSWORD);
    try (StandIn server = StandIn.start(settings)) {
      EwsBench bench = new EwsBench(server);
      bench.fill(messages);
      return bench.passes();
    }
  }

  private void fill(int messages) {
    StandInFolder inbox = server.mailbox(ANNA).distinguished("inbox");
    for (int number = 1; number <= messages; number++) {
      String lines = new String(SyntheticMail.message(number), StandardCharsets.UTF_8);
      byte[] message = lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      inbox.append(message, ItemState.of(SyntheticMail.received(number)));
    }
    inbox.items().stream().map(StandInItem::id).sorted().forEach(ids::add);
  }

  private List<Figure> passes() throws Exception {
    Path secret = Files.createTempFile("bench", ".password");
    Files.writeString(secret, PASSWORD);
    List<Double> raw = new ArrayList<>();
    List<Double> muster = new ArrayList<>();
    for (int pass = 1; pass <= PASSES; pass++) {
      raw.add(row("raw, pass " + pass, this::raw));
      muster.add(row("read+digest, pass " + pass, () -> read(secret)));
    }
    Files.delete(secret);
    double ratio = Median.of(muster) / Median.of(raw);
    return List.of(new Figure("ews: rate, medians", ratio, Figure.Bound.AT_LEAST, LEAST, "x raw"));
  }

  private double row(String name, Cost.Work work) throws Exception {
    double seconds = Cost.of(work).wall().toNanos() / 1e9;
    System.out.printf(
        "%-20s wall %6.2f s, %8.1f items/s, %6.1f MB/s of MIME%n",
        name, seconds, ids.size() / seconds, octets / 1e6 / seconds);
    return ids.size() / seconds;
  }

  /** As many items a request as the connector asks for at most. */
  private void raw() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    String both =
        Base64.getEncoder()
            .encodeToString((ANNA + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    long given = 0;
    int most = EwsLimits.DEFAULT.items();
    for (int from = 0; from < ids.size(); from += most) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url()))
              .header("Content-Type", "text/xml; charset=utf-8")
              .header("Authorization", "Basic " + both)
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      request(ids.subList(from, Math.min(ids.size(), from + most)))))
              .build();
      given += client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }
    octets = given * 3 / 4; // base64, and little else
  }

  private static String request(List<String> some) {
    StringBuilder items = new StringBuilder();
    some.forEach(id -> items.append("<t:ItemId Id=\"").append(id).append("\"/>"));
    return REQUEST.formatted(items);
  }

  private void read(Path secret) throws IOException {
    EwsSettings settings =
        new EwsSettings(
            URI.create(server.url()),
            EwsVersion.EXCHANGE2007_SP1,
            TlsSettings.plaintextAllowed(),
            new EwsLogin(
                EwsLogin.As.SELF,
                EwsLogin.Scheme.BASIC,
                "",
                new SecretReference(SecretReference.Kind.FILE, secret.toString())),
            EwsLimits.DEFAULT);
    Digester digester = new Digester(Keyring.of(new byte[32]));
    int count = 0;
    try (Mailbox mailbox = new EwsStore(settings).open(ANNA, digester);
        FolderCursor inbox =
            mailbox.read(mailbox.listing().folders().get(0), Position.START, Depth.CONTENT)) {
      while (inbox.next().isPresent()) {
        count++;
      }
    }
    if (count != ids.size()) {
      throw new IllegalStateException(
          "Cannot compare: %d of %d items were read".formatted(count, ids.size()));
    }
  }
}
