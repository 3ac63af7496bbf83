// Bouncy Castle with the JDK's providers, one thread: BouncyCastleBuild FOLDER MESSAGE SIGNER SECONDS, prints JSON.
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

public class BouncyCastleBuild {
  static final Base64.Encoder LINES = Base64.getMimeEncoder(76, "\r\n".getBytes());
  static byte[] entity;
  static X509Certificate sender, recipient;
  static PrivateKey key;
  static boolean ec;

  static byte[] der(Path file) throws Exception {
    return Base64.getDecoder().decode(Files.readString(file).replaceAll("-----[^-]+-----|\\s", ""));
  }

  static X509Certificate certificate(Path file) throws Exception {
    return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der(file)));
  }

  static byte[] wrap(byte[] der) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream(der.length * 3 / 2);
    out.write("Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n".getBytes());
    out.write(LINES.encode(der));
    out.write("\r\n".getBytes());
    return out.toByteArray();
  }

  static byte[] once() throws Exception {
    CMSSignedDataGenerator signing = new CMSSignedDataGenerator();
    var signer = new JcaContentSignerBuilder(ec ? "SHA256withECDSA" : "SHA256withRSA").build(key);
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    signing.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests).build(signer, sender));
    signing.addCertificates(new JcaCertStore(List.of(sender)));
    byte[] signed = wrap(signing.generate(new CMSProcessableByteArray(entity), true).getEncoded());
    CMSEnvelopedDataGenerator enveloping = new CMSEnvelopedDataGenerator();
    enveloping.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(recipient));
    var cipher = new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).build();
    return wrap(enveloping.generate(new CMSProcessableByteArray(signed), cipher).getEncoded());
  }

  static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().get().toNanos() / 1e9;
  }

  static double loop(double seconds) throws Exception {
    long start = System.nanoTime(), count = 0;
    double cpu = cpuSeconds();
    while (System.nanoTime() - start < seconds * 1e9) {
      once();
      count++;
    }
    return count / (cpuSeconds() - cpu);
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    entity = Files.readAllBytes(folder.resolve(args[1] + ".eml"));
    ec = args[2].equals("ec");
    sender = certificate(folder.resolve("sender-" + args[2] + ".crt"));
    recipient = certificate(folder.resolve("recipient.crt"));
    key = KeyFactory.getInstance(ec ? "EC" : "RSA").generatePrivate(new PKCS8EncodedKeySpec(der(folder.resolve("sender-" + args[2] + ".key"))));
    double seconds = Double.parseDouble(args[3]);
    loop(3); // the JIT compiler needs longer than the others
    System.out.printf(Locale.ROOT, "{\"perCpuSecond\":%f}%n", loop(seconds));
  }
}
