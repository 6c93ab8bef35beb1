package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// Files brought to the page in a real browser: dropped on it, or chosen.
class FilePageIT {

    private static final Path LOOKED_AT = Path.of("target/pictures");
    /// Drops a file with such text on the page, as a person's hand would.
    private static final String DROP = """
            const transfer = new DataTransfer();
            transfer.items.add(new File([arguments[1]], arguments[0]));
            for (const type of ['dragover', 'drop']) {
              document.body.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: transfer}));
            }
            """;
    private static final String SALES = """
            invoice,date,customer,amount,currency
            1,2025-01-31,Anders,100.00,EUR
            2,2025-02-10,Birk,50.50,EUR
            """;

    @TempDir
    private Path folder;
    private FilePage page;
    private Chromium chromium;

    @BeforeEach
    void open() throws IOException {
        Chromium.require();
        Files.createDirectories(LOOKED_AT);
        page = FilePage.started(folder);
        chromium = Chromium.launch();
        chromium.prefer("light");
        chromium.resize(1280, 900, 1);
        chromium.open(page.platform().address());
    }

    @AfterEach
    void close() {
        assertThat(chromium.console()).allMatch(line -> line.contains("Canvas2D")); // axe reads colours from one
        chromium.close();
        page.close();
    }

    @Test
    void aDroppedFileIsShownImportedAndFollowedByHowWeAreDoing() throws IOException {
        chromium.run(DROP, "sales.csv", SALES);
        assertThat(chromium.answer(1).getText()).contains("2 rows of 2 would be stored", "\u20ac150.50", "First rows", "Anders");
        look("files-preview");
        press("Import");
        assertThat(chromium.answer(2).getText()).contains("2 rows stored in 2 invoices");
        assertThat(chromium.answer(3).getText()).contains("How we are doing");
        assertThat(chromium.element("#facts").getText()).contains("Invoices to 10 Feb 2025");
        assertThat(page.invoices()).containsExactly("1 Anders 10000", "2 Birk 5050");
        assertThat(page.kept()).isEmpty();
        look("files-imported");
        chromium.reload();
        assertThat(chromium.answer(1).getText()).contains("2 rows stored in 2 invoices");
    }

    @Test
    void aWorkbookIsChosenByKeyboardAndAskedAbout() throws IOException {
        assertThat(chromium.run("return document.getElementById('attach').tabIndex")).isEqualTo(0L);
        chromium.run(
                "document.getElementById('chooser').addEventListener('click', event => { event.preventDefault(); window.chose = true; });"
                        + "document.getElementById('attach').focus();");
        chromium.type(Keys.ENTER);
        chromium.until("window.chose === true");
        chromium.element("#chooser").sendKeys(workbook().toString());
        assertThat(chromium.answer(1).getText()).contains("How are the days written?");
        look("files-asked");
        chromium.all(".drop-form input[type=radio]").findFirst().orElseThrow().click();
        press("Read it so");
        chromium.until("[...document.querySelectorAll('.drop-form button')].some(button => button.textContent === 'Import')");
        press("Import");
        assertThat(chromium.answer(2).getText()).contains("2 rows stored in 2 invoices");
        assertThat(page.invoices()).containsExactly("1 Anders 10000", "2 Birk 5050");
    }

    @Test
    void whatIsHostileIsShownAsWordsAndRefused() throws IOException {
        chromium.run(DROP, "<img src=x onerror=alert(1)>.csv",
                SALES.replace("Anders", "<img src=x onerror='document.title=1'>") + "3,2025-02-11,=cmd|'/c calc'!A0,1.00,EUR\n");
        assertThat(chromium.answer(1).getText()).contains("3 rows of 3 would be stored", "<img src=x onerror='document.title=1'>");
        assertThat(chromium.all("#thread img[src=x]")).isEmpty();
        press("Do not import");
        chromium.until("document.querySelector('.drop-form') === null");
        assertThat(page.kept()).isEmpty();

        chromium.run(DROP, "bomb.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Invoice>&b;</Invoice>");
        assertThat(chromium.answer(2).getText()).contains("bomb.xml");
        assertThat(chromium.all(".drop-form button").map(button -> button.getText())).containsExactly("Done");
        look("files-refused");
        assertThat(page.invoices()).isEmpty();
    }

    @Test
    void whoLeavesThePageLeavesNothing() {
        chromium.run(DROP, "sales.csv", SALES);
        chromium.answer(1);
        assertThat(page.kept()).isNotEmpty();
        chromium.reload();
        while (!page.kept().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(page.invoices()).isEmpty();
    }

    private void press(String label) {
        chromium.all(".drop-form button").filter(button -> button.getText().equals(label)).findFirst().orElseThrow().click();
    }

    private Path workbook() throws IOException {
        var file = folder.resolve("Umsatz.xlsx");
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Sales");
            var rows = List.of(List.of("invoice", "date", "customer", "amount", "currency"),
                    List.of("1", "01/02/2025", "Anders", "100.00", "EUR"),
                    List.of("2", "02/02/2025", "Birk", "50.50", "EUR"));
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return file;
    }

    /// Pictures to look at, and what axe has against the page.
    private void look(String name) throws IOException {
        for (var scheme : List.of("light", "dark")) {
            for (var width : List.of(1280, 375)) {
                chromium.prefer(scheme);
                chromium.resize(width, 900, 1);
                assertThat(Axe.complaints(chromium)).as(name + " " + scheme + " at " + width).isEmpty();
                assertThat(chromium.run("return document.documentElement.scrollWidth")).as("width").isEqualTo((long) width);
                Files.write(LOOKED_AT.resolve(name + "-" + scheme + "-" + width + ".png"), chromium.screenshot());
            }
        }
        chromium.prefer("light");
        chromium.resize(1280, 900, 1);
    }
}
