package org.kuayu.workbench.cli;

/** The text of {@code ./kuayu help}. */
final class Help {
    static final String TEXT = """
            Kuayu 跨域 - courts that work together across a regional border

            ./kuayu demo                 start with 5 000 invented cases and one account per role 演示
            ./kuayu serve                start the workbench 启动工作台
            ./kuayu import FILE...       bring in case lists (CSV, XLSX, JSON Lines) and judgments (PDF, DOCX, HTML, TXT, ZIP) 导入
            ./kuayu search QUERY         find cases; with --json one JSON object a line 检索
            ./kuayu export [QUERY]       write the hits as a table 导出
            ./kuayu parse [FILE]         say what each line is: case number, unit number, certificate ... 识别
            ./kuayu verify               check the whole journal, and that index = store 校验
            ./kuayu verify FILE.pdf...   check sealed papers offline: intact or altered, which, when, whose key 验封
            ./kuayu help                 this text 帮助

            Where the data lies (all commands but parse; verify FILE.pdf only compares with the key that lies there)
              --data DIR                 the data folder; data/serve beside Kuayu, data/demo for demo
              --db JDBC-URL              the database, for example jdbc:postgresql://host/kuayu?user=kuayu; the folder then
                                         holds the search index and what is under way
            A command on a folder that a workbench has open asks that workbench (DIR/running.json).

            serve, demo
              --port N                   the port on 127.0.0.1; 8080 unless given, 0 for any free one
              --admin-password-file FILE serve, first start: sets up the first administrator, named admin, with the
                                         first line of the file as password; without it a one-time address is printed
            import
              --source NAME              under which the meaning of columns is remembered
            search
              --json                     one JSON object a line
              --limit N                  at most N hits, 1 to 200; 20 unless given
            export
              --format csv|jsonl|xlsx    csv unless given or told by the name of the file
              --to FILE                  standard output unless given
              --limit N                  at most N cases, 1 to 100000; 100000 unless given
            verify
              --json                     the findings as one JSON object; with files, one object a file

            Exit codes
              0  done
              1  done, and something is not as it should be (rows refused, chain broken, index differs,
                 paper altered or without a seal)
              2  the command line was not understood
              3  the surroundings do not allow it (folder in use, port taken, file not readable, no JDK)

            Environment
              JAVA_HOME                  the JDK to use, 21 or newer
              KUAYU_HEAP                 heap of the process, 512m unless given
              KUAYU_JAVA_OPTIONS         further options of the Java runtime
            """;

    private Help() {}
}
