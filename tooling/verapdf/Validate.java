// Validates files with the veraPDF library and prints one line for each fact, in fields between tabs:
//   result FILE PROFILE passed|failed|broken CHECKS MESSAGE
//   rule   FILE PROFILE CLAUSE-TEST COUNT DESCRIPTION
// Arguments: profiles between commas ("ua1,3a"), then the files. Run as source: java -cp ... Validate.java ARGUMENTS
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public class Validate {
  private static final int ALL = 1_000_000;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (int i = 1; i < arguments.length; i++)
      for (String profile : arguments[0].split(",")) validate(arguments[i], profile);
  }

  private static void validate(String file, String profile) {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(profile);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, ALL, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      ValidationProfile rules = result.getValidationProfile();
      String state = result.isCompliant() ? "passed" : "failed";
      line("result", file, profile, state, result.getTotalAssertions(), "");
      for (Map.Entry<RuleId, Integer> failed : result.getFailedChecks().entrySet()) {
        RuleId id = failed.getKey();
        String name = id.getClause() + "-" + id.getTestNumber();
        line("rule", file, profile, name, failed.getValue(), rules.getRuleByRuleId(id).getDescription());
      }
    } catch (Exception problem) {
      line("result", file, profile, "broken", 0, problem);
    }
  }

  private static void line(Object... fields) {
    StringBuilder text = new StringBuilder();
    for (Object field : fields) {
      if (text.length() > 0) text.append('\t');
      text.append(String.valueOf(field).replaceAll("\\s+", " "));
    }
    OUT.println(text);
  }
}
