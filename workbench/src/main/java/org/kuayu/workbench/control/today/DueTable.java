package org.kuayu.workbench.control.today;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kuayu.control.DueItem;
import org.kuayu.control.StandingRow;
import org.kuayu.workbench.shell.Messages;

/** The list of what is due as XLSX: days are days, numbers are numbers, every other cell is text and no formula. */
final class DueTable {
    private static final int DAYS = 0;
    private static final double[] WIDTHS = {12, 12, 9, 14, 34, 26, 18, 12, 20, 34};

    private final Messages messages;
    private final DueWords words;

    DueTable(Messages messages) {
        this.messages = messages;
        this.words = new DueWords(messages);
    }

    void write(List<DueItem> items, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Kuayu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(messages.say("today.title"));
            head(sheet);
            for (int i = 0; i < items.size(); i++) {
                row(sheet, i + 1, items.get(i));
            }
            sheet.freezePane(0, 1);
            sheet.finish();
        }
    }

    private void head(Worksheet sheet) {
        List<String> names = List.of(
                "due.day", "due.remind.column", "due.left", "due.what", "due.unit", "due.case", "due.place",
                "due.debtor", "due.request", "due.law");
        for (int i = 0; i < names.size(); i++) {
            sheet.width(i, WIDTHS[i]);
            sheet.inlineString(0, i, messages.say(names.get(i)));
            sheet.style(0, i).bold().set();
        }
    }

    private void row(Worksheet sheet, int row, DueItem item) {
        sheet.value(row, DAYS, item.dueDay());
        sheet.value(row, DAYS + 1, item.remind());
        sheet.style(row, DAYS).format("yyyy-mm-dd").set();
        sheet.style(row, DAYS + 1).format("yyyy-mm-dd").set();
        sheet.value(row, 2, item.daysLeft());
        List<String> texts = List.of(
                words.what(item),
                item.standing().map(s -> s.unit().display()).orElse(""),
                item.caseNumber(),
                words.place(item),
                item.standing().map(StandingRow::debtor).orElse(""),
                item.item() > 0 ? item.request() + " #" + item.item() : item.request(),
                words.law(item));
        for (int i = 0; i < texts.size(); i++) {
            sheet.inlineString(row, 3 + i, texts.get(i));
        }
    }
}
