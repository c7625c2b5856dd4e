package org.muster.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.muster.rules.catalogue.enc.AttachmentsWellEncrypted;
import org.muster.rules.catalogue.enc.ClaimsTrue;
import org.muster.rules.catalogue.enc.EncryptionKept;
import org.muster.rules.catalogue.enc.IntegrityProtected;
import org.muster.rules.catalogue.enc.LabelsKept;
import org.muster.rules.catalogue.enc.NoPrivateKeys;
import org.muster.rules.catalogue.enc.OpenableByOwners;
import org.muster.rules.catalogue.enc.PasswordsApart;
import org.muster.rules.catalogue.enc.SignedIsReadable;
import org.muster.rules.catalogue.enc.StrongContentCipher;
import org.muster.rules.catalogue.enc.StrongRecipientKeys;
import org.muster.rules.catalogue.enc.StrongSignatureDigest;
import org.muster.rules.catalogue.evd.SuppressionsHold;
import org.muster.rules.catalogue.fid.AddressesKept;
import org.muster.rules.catalogue.fid.AttachmentCountKept;
import org.muster.rules.catalogue.fid.AttachmentsIntact;
import org.muster.rules.catalogue.fid.BccUndisclosed;
import org.muster.rules.catalogue.fid.CharactersKept;
import org.muster.rules.catalogue.fid.EmbeddedMessagesKept;
import org.muster.rules.catalogue.fid.EqualWithoutTolerance;
import org.muster.rules.catalogue.fid.ItemComparable;
import org.muster.rules.catalogue.fid.LinksKept;
import org.muster.rules.catalogue.fid.MeetingDataKept;
import org.muster.rules.catalogue.fid.MetadataKept;
import org.muster.rules.catalogue.fid.PgpStructureKept;
import org.muster.rules.catalogue.fid.PlainTextKept;
import org.muster.rules.catalogue.fid.ProtectedBlobsIntact;
import org.muster.rules.catalogue.fid.SentDateKept;
import org.muster.rules.catalogue.fid.SignaturesIntact;
import org.muster.rules.catalogue.fid.SourceUndamaged;
import org.muster.rules.catalogue.fid.SubjectKept;
import org.muster.rules.catalogue.fid.TextKept;
import org.muster.rules.catalogue.rec.ContentRead;
import org.muster.rules.catalogue.rec.CopiesKept;
import org.muster.rules.catalogue.rec.CountsKept;
import org.muster.rules.catalogue.rec.DeletedItemsCopied;
import org.muster.rules.catalogue.rec.EveryClassCompared;
import org.muster.rules.catalogue.rec.FlagsKept;
import org.muster.rules.catalogue.rec.FoldersKept;
import org.muster.rules.catalogue.rec.ItemsInTheirFolder;
import org.muster.rules.catalogue.rec.KeptByTarget;
import org.muster.rules.catalogue.rec.MailboxArrived;
import org.muster.rules.catalogue.rec.MessageIdKept;
import org.muster.rules.catalogue.rec.MessagesArrive;
import org.muster.rules.catalogue.rec.NothingAdded;
import org.muster.rules.catalogue.rec.NothingStranded;
import org.muster.rules.catalogue.rec.NothingUnproven;
import org.muster.rules.catalogue.rec.OnlyExpectedMailboxes;
import org.muster.rules.catalogue.rec.ReceivedDateKept;
import org.muster.rules.catalogue.rec.RightMailbox;
import org.muster.rules.catalogue.rec.RightPair;
import org.muster.rules.catalogue.run.ClocksAgree;
import org.muster.rules.catalogue.run.CountsMatchLists;
import org.muster.rules.catalogue.run.EverythingRead;
import org.muster.rules.catalogue.run.ReadUninterrupted;
import org.muster.rules.catalogue.run.RightsRemoved;
import org.muster.rules.catalogue.run.SourceAtRest;
import org.muster.rules.catalogue.run.ToleratesAsExpected;
import org.muster.rules.catalogue.tls.CertificatesSound;
import org.muster.rules.catalogue.tls.HopsProtected;
import org.muster.rules.catalogue.tls.ModernTls;
import org.muster.rules.catalogue.tls.NoClearLogin;
import org.muster.rules.catalogue.tls.StrongCipher;
import org.muster.rules.catalogue.tls.TraceKept;
import org.muster.rules.catalogue.tls.TrafficProtected;

/** Every rule there is, in the order of ids within each family. */
public final class Catalogue {

  private static final List<Rule> RULES =
      List.of(
          new MessagesArrive(),
          new NothingAdded(),
          new CopiesKept(),
          new FoldersKept(),
          new MailboxArrived(),
          new ItemsInTheirFolder(),
          new MessageIdKept(),
          new FlagsKept(),
          new ReceivedDateKept(),
          new ContentRead(),
          new EveryClassCompared(),
          new RightMailbox(),
          new RightPair(),
          new NothingStranded(),
          new KeptByTarget(),
          new NothingUnproven(),
          new DeletedItemsCopied(),
          new CountsKept(),
          new OnlyExpectedMailboxes(),
          new AttachmentsIntact(),
          new AttachmentCountKept(),
          new TextKept(),
          new CharactersKept(),
          new AddressesKept(),
          new BccUndisclosed(),
          new SentDateKept(),
          new SubjectKept(),
          new SignaturesIntact(),
          new PgpStructureKept(),
          new ProtectedBlobsIntact(),
          new EmbeddedMessagesKept(),
          new MeetingDataKept(),
          new EqualWithoutTolerance(),
          new ItemComparable(),
          new SourceUndamaged(),
          new LinksKept(),
          new MetadataKept(),
          new PlainTextKept(),
          new EncryptionKept(),
          new StrongContentCipher(),
          new StrongRecipientKeys(),
          new IntegrityProtected(),
          new ClaimsTrue(),
          new SignedIsReadable(),
          new AttachmentsWellEncrypted(),
          new PasswordsApart(),
          new StrongSignatureDigest(),
          new OpenableByOwners(),
          new NoPrivateKeys(),
          new LabelsKept(),
          new ModernTls(),
          new StrongCipher(),
          new CertificatesSound(),
          new NoClearLogin(),
          new TrafficProtected(),
          new HopsProtected(),
          new TraceKept(),
          new SuppressionsHold(),
          new EverythingRead(),
          new SourceAtRest(),
          new ClocksAgree(),
          new ReadUninterrupted(),
          new ToleratesAsExpected(),
          new RightsRemoved(),
          new CountsMatchLists());

  private static final List<Rule.OnItem> ON_ITEM = of(Rule.OnItem.class);
  private static final List<Rule.OnFolder> ON_FOLDER = of(Rule.OnFolder.class);
  private static final List<Rule.OnMailbox> ON_MAILBOX = of(Rule.OnMailbox.class);
  private static final List<Rule.OnWave> ON_WAVE = of(Rule.OnWave.class);
  private static final List<Rule.BeforeMove> BEFORE_MOVE = of(Rule.BeforeMove.class);

  private Catalogue() {}

  public static List<Rule> all() {
    return RULES;
  }

  public static List<Rule.OnItem> onItem() {
    return ON_ITEM;
  }

  public static List<Rule.OnFolder> onFolder() {
    return ON_FOLDER;
  }

  public static List<Rule.OnMailbox> onMailbox() {
    return ON_MAILBOX;
  }

  public static List<Rule.OnWave> onWave() {
    return ON_WAVE;
  }

  public static List<Rule.BeforeMove> beforeMove() {
    return BEFORE_MOVE;
  }

  /** The rule of an id, in whatever case the id is written. */
  public static Optional<Rule> find(String id) {
    return RULES.stream().filter(rule -> rule.descriptor().id().equalsIgnoreCase(id)).findFirst();
  }

  /** The id that was probably meant; empty where none is near. */
  public static Optional<String> nearest(String id) {
    return Spelling.nearest(id, RULES.stream().map(rule -> rule.descriptor().id()).toList());
  }

  /** The rule's documentation page in Markdown, to be handed on as it is. */
  public static Optional<String> page(String id) {
    return find(id).map(rule -> Resource.text("pages/" + rule.descriptor().id() + ".md"));
  }

  /** What a rule gives evidence for in a framework; none where either is unknown. */
  public static List<String> controls(String id, String framework) {
    return find(id)
        .flatMap(rule -> Framework.find(framework).map(f -> f.controlsOf(rule.descriptor().id())))
        .orElse(List.of());
  }

  private static <R extends Rule> List<R> of(Class<R> kind) {
    return RULES.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
