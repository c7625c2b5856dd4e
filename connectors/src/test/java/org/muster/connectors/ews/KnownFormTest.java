package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFormTest {

  private static final String ITEM = "<t:Item><t:ItemId Id=\"A=\" ChangeKey=\"k\"/></t:Item>";

  private static String known(String xml) throws IOException {
    byte[] octets = xml.getBytes(StandardCharsets.UTF_8);
    return new String(KnownForm.of(new ByteArrayInputStream(octets)), StandardCharsets.UTF_8);
  }

  private static String sync(String inside) throws IOException {
    return known(Soap.response("SyncFolderItems", Soap.success("SyncFolderItems", inside)));
  }

  private static String find(String attributes, String items) throws IOException {
    String root = "<m:RootFolder %s><t:Items>%s</t:Items></m:RootFolder>";
    return known(
        Soap.response("FindItem", Soap.success("FindItem", root.formatted(attributes, items))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RoleMember", "Network", "Persona", "Booking", "OfTheFuture", "Message"})
  void everyItemCountsWhateverItIs(String element) throws IOException {
    String item = "<t:%1$s><t:Odd><t:Deep/></t:Odd><t:ItemId Id=\"A=\" ChangeKey=\"k\"/></t:%1$s>";

    assertThat(sync("<m:Changes><t:Create>" + item.formatted(element) + "</t:Create></m:Changes>"))
        .contains("<t:Create>" + ITEM + "</t:Create>");
    assertThat(find("IncludesLastItemInRange=\"true\"", item.formatted(element))).contains(ITEM);
  }

  @Test
  void namespacesAndPrefixesDoNotMatter() throws IOException {
    String xml =
        """
        <Envelope xmlns="http://www.w3.org/2003/05/soap-envelope"><Body>
        <FindItemResponse xmlns="http://schemas.microsoft.com/exchange/services/2006/messages">
        <ResponseMessages><FindItemResponseMessage ResponseClass="Success">
        <RootFolder IncludesLastItemInRange="1" TotalItemsInView="1">
        <Items xmlns="http://schemas.microsoft.com/exchange/services/2006/types">
        <Message><Size>12</Size><ItemId ChangeKey="k" Id="&lt;&quot;&amp;"/></Message></Items>
        </RootFolder><ResponseCode>NoError</ResponseCode></FindItemResponseMessage>
        </ResponseMessages></FindItemResponse></Body></Envelope>""";

    assertThat(known("\ufeff" + xml))
        .contains("IncludesLastItemInRange=\"true\"")
        .contains("<t:ItemId Id=\"&lt;&quot;&amp;\" ChangeKey=\"k\"/><t:Size>12</t:Size>");
  }

  @Test
  void orderOfWhatASynchronisationTellsDoesNotMatter() throws IOException {
    String xml = "<m:Changes/><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange>";

    assertThat(sync(xml + "<m:SyncState>s</m:SyncState>"))
        .contains("<m:SyncState>s</m:SyncState><m:IncludesLastItemInRange>true");
    assertThat(sync("<m:SyncState/>" + xml)).contains("<m:SyncState>none</m:SyncState>");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1, false",
    "'TotalItemsInView=\"2\"', 1, false",
    "'TotalItemsInView=\"1\"', 1, true",
    "'', 0, true"
  })
  void pageThatDoesNotSayIsTheLastOnlyIfNothingCanFollow(
      String attributes, int items, boolean isLast) throws IOException {
    assertThat(find(attributes, ITEM.repeat(items)))
        .contains("IncludesLastItemInRange=\"" + isLast + "\"");
  }

  @Test
  void changesOfUnknownKindTellOfAnItemOrOfNothing() throws IOException {
    String changes =
        "<t:Restore>%s</t:Restore><t:Expire><t:ItemId Id=\"B\"/></t:Expire><t:Delete><t:FolderId/></t:Delete><t:Create/>";

    assertThat(sync("<m:Changes>" + changes.formatted(ITEM) + "</m:Changes>"))
        .contains("<m:Changes><t:Update>" + ITEM + "</t:Update></m:Changes>");
  }

  @Test
  void folderIsReadWithTheLeastThatAServerTells() throws IOException {
    String folder = "<t:OfTheFuture><t:FolderId Id=\"F\"/></t:OfTheFuture>";
    String xml = "<m:RootFolder><t:Folders>" + folder + "</t:Folders></m:RootFolder>";

    assertThat(known(Soap.response("FindFolder", Soap.success("FindFolder", xml))))
        .contains("<t:Folders><t:Folder><t:FolderId Id=\"F\"/></t:Folder></t:Folders>");
  }

  @Test
  void itemWithoutIdIsNeverLeftOut() {
    assertThatThrownBy(() -> find("", "<t:Message/>"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("an item without ItemId");
  }

  @Test
  void refusalNeedsItsCodeOnly() {
    String xml =
        "<m:FindFolderResponseMessage ResponseClass=\"Error\"><m:MessageXml><t:Value Name=\"BackOffMilliseconds\">50</t:Value></m:MessageXml><m:ResponseCode>ErrorOfTheFuture</m:ResponseCode></m:FindFolderResponseMessage>";

    assertThatThrownBy(() -> known(Soap.response("FindFolder", xml)))
        .isInstanceOfSatisfying(
            EwsRefusal.class,
            e -> {
              assertThat(e.code()).isEqualTo("ErrorOfTheFuture");
              assertThat(e.shouldWait()).isEqualTo(Duration.ofMillis(50));
            });
  }
}
