import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether files meet standards: Conformance STANDARD,… FILE…; exit code 1 when one does not. */
public class Conformance {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        boolean all = true;
        for (int n = 1; n < arguments.length; n++) {
            for (String standard : arguments[0].split(",")) {
                all &= meets(arguments[n], standard);
            }
        }
        System.exit(all ? 0 : 1);
    }

    private static boolean meets(String file, String standard) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        if (flavour == PDFAFlavour.NO_FLAVOUR) {
            throw new IllegalArgumentException("no standard is called " + standard);
        }
        ValidationResult result;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
            result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
        } catch (Exception error) {
            System.out.println(file + ": " + standard + " cannot be judged: " + error);
            return false;
        }
        boolean meets = result.isCompliant() && result.getTotalAssertions() > 0;
        System.out.printf("%s: %s %s (%d checks)%n", file, meets ? "meets" : "FAILS", standard, result.getTotalAssertions());
        // One line a rule: how often it fails and where first.
        Map<String, Integer> times = new TreeMap<>();
        Map<String, String> first = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                        + " " + assertion.getMessage();
                times.merge(rule, 1, Integer::sum);
                first.putIfAbsent(rule, assertion.getLocation().getContext());
            }
        }
        times.forEach((rule, number) -> System.out.println("  " + number + " × " + rule + "\n    at " + first.get(rule)));
        return meets;
    }
}
