<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>PasteUnitsDialog</name>
    <message>
        <source>名录里已有，保持原样。</source>
        <translation>Known already, stays as it is.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>法治政府建设示范创建台账</source>
        <translation>Ledger for building a model rule-of-law government</translation>
    </message>
    <message>
        <source>窗口画好后立即退出，用来测量启动时间。</source>
        <translation>Quit as soon as the window is drawn, to measure the start-up time.</translation>
    </message>
    <message>
        <source>要打开的台账文件夹。</source>
        <translation>The ledger folder to open.</translation>
    </message>
    <message>
        <source>界面语言：zh（默认）或 en。</source>
        <translation>Language of the interface: zh (default) or en.</translation>
    </message>
    <message>
        <source>没有图形桌面，窗口打不开，台账没有动：请在桌面上启动，或者改用命令行程序 taizhang。</source>
        <translation>There is no graphical desktop, so the window cannot open; the ledger is untouched: start it on a desktop, or use the command line program taizhang.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>缺少台账文件夹 DIR。</source>
        <translation>The ledger folder DIR is missing.</translation>
    </message>
    <message>
        <source>缺少选项 --%1。</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>--%1 应为整数，得到的是“%2”。</source>
        <translation>--%1 should be a whole number, but is “%2”.</translation>
    </message>
    <message>
        <source>已检查 %1 个文件，%2。
</source>
        <translation>Files checked: %1; %2.
</translation>
    </message>
    <message>
        <source>没有丢失或改动</source>
        <translation>nothing lost or altered</translation>
    </message>
    <message>
        <source>发现问题，见上</source>
        <translation>problems found, see above</translation>
    </message>
    <message>
        <source>用法：taizhang 命令 台账文件夹 [选项]</source>
        <translation>Usage: taizhang COMMAND LEDGER-FOLDER [OPTIONS]</translation>
    </message>
    <message>
        <source>没有给出命令。</source>
        <translation>No command was given.</translation>
    </message>
    <message>
        <source>不认识的命令：%1</source>
        <translation>Unknown command: %1</translation>
    </message>
    <message>
        <source> 用法：taizhang %1</source>
        <translation> Usage: taizhang %1</translation>
    </message>
    <message>
        <source> 用 taizhang --help 看全部命令。</source>
        <translation> Run taizhang --help to see all commands.</translation>
    </message>
    <message>
        <source>程序遇到意外情况，这一步没有完成：%1</source>
        <translation>Something unexpected happened and this step was not completed: %1</translation>
    </message>
    <message>
        <source>不认识的状态“%1”，可用 collected、missing、nil、na。</source>
        <translation>Unknown state “%1”; use collected, missing, nil or na.</translation>
    </message>
    <message>
        <source>已新建台账：%1
</source>
        <translation>New ledger created: %1
</translation>
    </message>
    <message>
        <source>第%1项第 %2 行没有第 %3 个情况说明要点（共 %4 个），没有改动任何内容：请核对序号。</source>
        <translation>Indicator %1, row %2 has no report point %3 (there are %4); nothing was changed. Please check the number.</translation>
    </message>
    <message>
        <source>指标表里没有第%1项，没有改动任何内容：请核对指标序号。</source>
        <translation>The indicator table has no indicator %1; nothing was changed. Please check the number.</translation>
    </message>
    <message>
        <source>第%1项不适用（%2），没有材料和情况说明，没有改动任何内容。</source>
        <translation>Indicator %1 is not applicable (%2) and has no materials or report; nothing was changed.</translation>
    </message>
    <message>
        <source>第%1项有 %2 行，没有改动任何内容：请用 --row 指明第几行。</source>
        <translation>Indicator %1 has %2 rows; nothing was changed. Please say which row with --row.</translation>
    </message>
    <message>
        <source>第%1项没有第 %2 行（共 %3 行），没有改动任何内容：请核对行号。</source>
        <translation>Indicator %1 has no row %2 (it has %3 in all); nothing was changed. Please check the row number.</translation>
    </message>
    <message>
        <source>第%1项第 %2 行没有第 %3 项材料（共 %4 项），没有改动任何内容：请核对材料序号。</source>
        <translation>Indicator %1, row %2 has no material %3 (it has %4 in all); nothing was changed. Please check the material number.</translation>
    </message>
    <message>
        <source>第%1项 %2
</source>
        <translation>Indicator %1 %2
</translation>
    </message>
    <message>
        <source>不适用：%1
</source>
        <translation>Not applicable: %1
</translation>
    </message>
    <message>
        <source>第%1行 牵头单位：%2
</source>
        <translation>Row %1 Lead unit: %2
</translation>
    </message>
    <message>
        <source>  材料%1 [%2] %3（%4 件）
</source>
        <translation>  Material %1 [%2] %3 (files: %4)
</translation>
    </message>
    <message>
        <source>  要点%1 %2：%3
</source>
        <translation>  Point %1 %2: %3
</translation>
    </message>
    <message>
        <source>未写</source>
        <translation>not written</translation>
    </message>
    <message>
        <source>已写</source>
        <translation>written</translation>
    </message>
    <message>
        <source>选项缺少取值，或给了不该有的取值。</source>
        <translation>An option lacks its value, or has one that it does not take.</translation>
    </message>
    <message>
        <source>台账文件夹 DIR 是空的。</source>
        <translation>The ledger folder DIR is empty.</translation>
    </message>
    <message>
        <source>检查发现 %1 处问题，第一处：%2</source>
        <translation>The check found %1 problems, the first: %2</translation>
    </message>
    <message>
        <source>“%1”不是有效的日期，没有改动任何内容：请按 2024-05-31 的形式填写。</source>
        <translation>“%1” is not a valid date; nothing was changed. Please enter it like 2024-05-31.</translation>
    </message>
    <message>
        <source>请核对：期限%1已经过去，已按此记录。</source>
        <translation>Please check: the due date %1 has already passed; it was recorded as given.</translation>
    </message>
    <message>
        <source>请用 --unit 或 --group 指明交给谁，二者选一。</source>
        <translation>Please say who is to be asked with either --unit or --group, not both.</translation>
    </message>
    <message>
        <source>没有符合条件的报送任务，没有改动任何内容：请先交办，或放宽条件。</source>
        <translation>No hand-in task meets the conditions; nothing was changed. Please assign first, or widen the conditions.</translation>
    </message>
    <message>
        <source>已设定 %1 项报送任务的期限
</source>
        <translation>Due date set for %1 hand-in task(s)
</translation>
    </message>
    <message>
        <source>加入：%1
</source>
        <translation>Joining: %1
</translation>
    </message>
    <message>
        <source>移出：%1
</source>
        <translation>Leaving: %1
</translation>
    </message>
    <message>
        <source>随组新交办 %1 项
</source>
        <translation>Newly assigned with the group: %1
</translation>
    </message>
    <message>
        <source>随组撤回 %1 项
</source>
        <translation>Withdrawn with the group: %1
</translation>
    </message>
    <message>
        <source>--by 应为 section 或 unit，得到的是“%1”。</source>
        <translation>--by should be section or unit, but is “%1”.</translation>
    </message>
    <message>
        <source>没有单位组“%1”，没有改动任何内容：请用 units list 查看。</source>
        <translation>There is no unit group “%1”; nothing was changed. Please look with units list.</translation>
    </message>
    <message>
        <source>第%1项材料%2</source>
        <translation>Indicator %1, material %2</translation>
    </message>
    <message>
        <source>%1没有交办给“%2”，没有改动任何内容：请先交办。</source>
        <translation>%1 is not assigned to “%2”; nothing was changed. Please assign it first.</translation>
    </message>
    <message>
        <source>%1由“%2”分年报送（%3），没有改动任何内容：请用 --period 指明年度。</source>
        <translation>%1 is handed in by “%2” year by year (%3); nothing was changed. Please say which year with --period.</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>--%1 的文字不是 UTF-8 编码，请检查终端的编码。</source>
        <translation>The text of --%1 is no UTF-8; please check the encoding of the terminal.</translation>
    </message>
    <message>
        <source>第 %1 行	%2	%3
</source>
        <translation>Line %1	%2	%3
</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>--years 没有写年度，应写成 2022,2023。</source>
        <translation>--years names no year; write 2022,2023.</translation>
    </message>
    <message>
        <source>--period 要和 --unit 一起用。</source>
        <translation>--period goes together with --unit.</translation>
    </message>
    <message>
        <source>请核对：这项材料已经交办给单位，文件放在本局名下；要放在单位名下请加 --unit。</source>
        <translation>Please check: this material is asked of units, and the file was filed for the bureau; add --unit to file it for a unit.</translation>
    </message>
    <message>
        <source>%1由“%2”一次报送，没有分年，没有改动任何内容：请去掉 --period。</source>
        <translation>%1 is handed in by “%2” at once and not in years; nothing was changed: leave --period out.</translation>
    </message>
    <message>
        <source>名单里没有一行可以采用，名录没有改动，第 %1 行：%2</source>
        <translation>No line of the list can be taken; the directory is unchanged. Line %1: %2</translation>
    </message>
    <message>
        <source>--format 应为 pdf、txt 或 xlsx，得到的是“%1”。</source>
        <translation>--format should be pdf, txt or xlsx; it was “%1”.</translation>
    </message>
    <message>
        <source>--kind 应为 %1，得到的是“%2”。</source>
        <translation>--kind should be one of %1; it was “%2”.</translation>
    </message>
    <message>
        <source>--reply-by 应为日期，如 2024-05-31，得到的是“%1”。</source>
        <translation>--reply-by should be a date such as 2024-05-31; it was “%1”.</translation>
    </message>
    <message>
        <source>没有要写的%1，没有写出任何文件。</source>
        <translation>%1: there is nothing to write; no file was written.</translation>
    </message>
    <message>
        <source>这一步已经完成并存入台账，只是结果没有全部写出（输出目标已满或已关闭）：请检查输出位置，不必重做这一步。</source>
        <translation>The step is done and stored in the ledger; only its listing was not written whole (the output is full or closed): check the output, the step need not be done again.</translation>
    </message>
    <message>
        <source>结果没有全部写出（输出目标已满或已关闭），台账没有改动：请检查输出位置后重试。</source>
        <translation>The listing was not written whole (the output is full or closed); the ledger is unchanged: check the output and try again.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3 份材料
</source>
        <translation>%1  %2  %3 files
</translation>
    </message>
    <message>
        <source>已备份到“%1”，新复制 %2 份材料。</source>
        <translation>Backed up to “%1”; %2 new files copied.</translation>
    </message>
    <message>
        <source>已备份数据库：“%1”。材料文件在台账里，要防丢失请用 --to 备份到另一块盘。</source>
        <translation>Database backed up: “%1”. The evidence lies in the ledger; against loss, back up to another disk with --to.</translation>
    </message>
    <message>
        <source>“%1”里没有可以恢复的备份，没有改动任何内容：请选择备份文件夹，或者其中的一份备份。</source>
        <translation>There is no backup to restore in “%1”; nothing was changed: please choose a backup folder or a backup in it.</translation>
    </message>
    <message>
        <source>台账“%1”已恢复到 %2 的备份；恢复前的内容另有备份。</source>
        <translation>Ledger “%1” is back at the backup of %2; what it held before was backed up.</translation>
    </message>
    <message>
        <source>已把 %1 的备份恢复到“%2”。</source>
        <translation>The backup of %1 was restored to “%2”.</translation>
    </message>
    <message>
        <source>已把 %1 份材料导出到“%2”。
</source>
        <translation>Exported %1 files to “%2”.
</translation>
    </message>
    <message>
        <source>--limit 应为正整数，得到的是“%1”。</source>
        <translation>--limit takes a positive whole number, not “%1”.</translation>
    </message>
    <message>
        <source>选项 --%1 给了不止一次，没有改动任何内容。</source>
        <translation>Option --%1 was given more than once; nothing was changed.</translation>
    </message>
    <message>
        <source>较新的备份“%1”不完整，没有恢复任何内容：要恢复较早的一份，请写明它的文件“%2”。</source>
        <translation>The newer backup “%1” is not whole; nothing was restored: to restore an older one, name its file “%2”.</translation>
    </message>
    <message>
        <source>请核对：回复日期%1已经过去，已按此写入。</source>
        <translation>Please check: the day to reply by, %1, is past; it was written so.</translation>
    </message>
    <message>
        <source>指标表里没有第%1项：请核对指标序号。</source>
        <translation>The table has no indicator %1: please check the number.</translation>
    </message>
    <message>
        <source>指标表里没有第%1部分：请核对部分的序号。</source>
        <translation>The table has no section %1: please check the number.</translation>
    </message>
    <message>
        <source>--capture 要和 --url 一起用。</source>
        <translation>--capture goes with --url.</translation>
    </message>
    <message>
        <source>没有给出要添加的文件。</source>
        <translation>No file to add was given.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的材料，没有改动：用 evidence list 看全部编号。</source>
        <translation>No evidence has the number “%1”; nothing was changed. See all numbers with evidence list.</translation>
    </message>
    <message>
        <source>没有给出材料编号。</source>
        <translation>No evidence number was given.</translation>
    </message>
    <message>
        <source>编号为“%1”的材料没有文件，只有登记。</source>
        <translation>The evidence numbered “%1” has no file, only an entry.</translation>
    </message>
    <message>
        <source>【%1】</source>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>【第%1页】</source>
        <translation>[Page %1]</translation>
    </message>
    <message>
        <source>【第%1张】</source>
        <translation>[Slide %1]</translation>
    </message>
    <message>
        <source>未读取：</source>
        <translation>Not read: </translation>
    </message>
    <message>
        <source>“%1”里没有文字（图片、扫描件或空文件）。</source>
        <translation>“%1” holds no words (a picture, a scan or an empty file).</translation>
    </message>
    <message>
        <source>  （还有更多，请多写几个字）</source>
        <translation>  (there are more; please write a few more characters)</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>没有给出可以查找的文字。</source>
        <translation>No words to look for were given.</translation>
    </message>
    <message>
        <source>请核对：较新的“%1”没有做完，或缺说明文件，恢复的是“%2”。</source>
        <translation>Please check: the newer “%1” was not finished, or lacks its description; “%2” was restored.</translation>
    </message>
    <message>
        <source>已封版“%1”：现有材料的编号已锁定，以后添加的往后编号。
</source>
        <translation>Frozen as “%1”: the numbers of all pieces are locked, later ones follow after them.
</translation>
    </message>
    <message>
        <source>迎检文件夹“%1”：%2 项指标，%3 个文件。用浏览器打开里面的 index.html。
</source>
        <translation>Inspectors&apos; folder “%1”: %2 indicators, %3 files. Open index.html in it with a browser.
</translation>
    </message>
    <message>
        <source>--%1 应为用逗号隔开的整数，得到的是“%2”。</source>
        <translation>--%1 should be whole numbers separated by commas; it is “%2”.</translation>
    </message>
    <message>
        <source>--volume-pages 应为大于 0 的整数。</source>
        <translation>--volume-pages should be a whole number above 0.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 页
</source>
        <translation>%1  %2 pages
</translation>
    </message>
    <message>
        <source>没有装订：%1&#x3000;%2&#x3000;%3
</source>
        <translation>Not bound: %1  %2  %3
</translation>
    </message>
    <message>
        <source>--keeping 应为 bound（入册）、boxed（入盒备查）或 on_site（现场调阅）。</source>
        <translation>--keeping should be bound (in the set), boxed (in the box) or on_site (shown where it is).</translation>
    </message>
    <message>
        <source>--format 应为 pdf、docx、html 或 txt，得到的是“%1”。</source>
        <translation>--format takes pdf, docx, html or txt, not “%1”.</translation>
    </message>
    <message>
        <source>--all 是每一项都导出，不能再给 --%1。</source>
        <translation>--all exports every indicator; --%1 cannot be given with it.</translation>
    </message>
    <message>
        <source>没有变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>改过</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>文件里没有</source>
        <translation>Not in the file</translation>
    </message>
    <message>
        <source>不是要点</source>
        <translation>No point of the report</translation>
    </message>
    <message>
        <source>--points 里的“%1”不是这份情况说明的要点。</source>
        <translation>“%1” in --points is no point of this report.</translation>
    </message>
    <message>
        <source>已读回</source>
        <translation>taken over</translation>
    </message>
    <message>
        <source>没有装订：%1&#x3000;%2&#x3000;%3</source>
        <translation>Not bound: %1  %2  %3</translation>
    </message>
    <message>
        <source>--supplement 要和 --booklet 一起用。</source>
        <translation>--supplement goes with --booklet.</translation>
    </message>
    <message>
        <source>--out 的文件名要以 .%1 结尾，得到的是“%2”，没有写出任何文件。</source>
        <translation>The file name of --out must end in .%1, but is “%2”; no file was written.</translation>
    </message>
    <message>
        <source>--sections 和 --indicators 只能给一个。</source>
        <translation>Give either --sections or --indicators.</translation>
    </message>
    <message>
        <source>用法：</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>；等 %1 个。</source>
        <translation>; %1 in all.</translation>
    </message>
    <message>
        <source>请核对：%1没有交办给“%2”，文件放在本局自收，来源记为该单位。</source>
        <translation>Please check: %1 is not asked of “%2”; it is filed under what the bureau collects itself, with that unit as its source.</translation>
    </message>
    <message>
        <source>有 %1 个网址没有核查：这台电脑没有接入网络，或者不支持 https。</source>
        <translation>%1 web addresses were not checked: this computer has no network, or does not support https.</translation>
    </message>
    <message>
        <source>未核查</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>新交办 %1 项
</source>
        <translation>newly asked: %1
</translation>
    </message>
    <message>
        <source>先前交办的 %1 项已改期限或件数
</source>
        <translation>asked before, date or count changed: %1
</translation>
    </message>
    <message>
        <source>--stage 应为 %1，得到的是“%2”。</source>
        <translation>--stage must be one of %1; got “%2”.</translation>
    </message>
    <message>
        <source>--with 应写成 31,54-2 的样子，得到的是“%1”。</source>
        <translation>--with must read like 31,54-2; got “%1”.</translation>
    </message>
    <message>
        <source>第%1项有 %2 行，没有改动任何内容：请写成 %1-行号。</source>
        <translation>Item %1 has %2 rows; nothing was changed: write %1-row.</translation>
    </message>
    <message>
        <source>第%1项第%2行	%3
</source>
        <translation>item %1 row %2	%3
</translation>
    </message>
    <message>
        <source>由第%1项第%2行一并说明
</source>
        <translation>answered by the report of item %1 row %2
</translation>
    </message>
    <message>
        <source>填写数据要同时给出 --figure 和 --value（或 --source）。</source>
        <translation>To enter a figure give --figure together with --value (or --source).</translation>
    </message>
    <message>
        <source>第%1项没有第 %2 个主要数据（共 %3 个），没有改动任何内容：请核对序号。</source>
        <translation>Item %1 has no figure %2 (%3 in all); nothing was changed: check the number.</translation>
    </message>
    <message>
        <source>--with 和 --alone 只能用一个。</source>
        <translation>Use either --with or --alone.</translation>
    </message>
    <message>
        <source>--with 没有写指标序号，应写成 31,54-2 的样子；不再合写用 --alone。</source>
        <translation>--with names no item; write 31,54-2, or --alone to part again.</translation>
    </message>
    <message>
        <source>不能恢复到原来的台账（%1），没有改动任何内容：请去掉 --in-place，恢复到一个还没有的文件夹。</source>
        <translation>The ledger cannot be restored in place (%1); nothing was changed: leave out --in-place and restore to a folder that does not exist yet.</translation>
    </message>
    <message>
        <source>请核对：%1已标为不适用，文件放进去了，状态没有改：确实要报的请改回状态。</source>
        <translation>Please check: %1 is marked as not applicable; the file was filed and the state left as it is. Set the state back if it is to be sent in after all.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>--submit 要和 --apply 一起用。</source>
        <translation>--submit goes with --apply.</translation>
    </message>
    <message>
        <source>“%1”已停用，没有改动任何内容：要再用它，请先在窗口的单位名录里恢复，或用 units import 再导入一次。</source>
        <translation>“%1” is retired; nothing was changed. To use it again, restore it in the window&apos;s directory of units, or import it once more with units import.</translation>
    </message>
    <message>
        <source>请核对：%1 个单位有了材料，仍算没有报送：%2。收齐了的请登记报送（submit，或添加时加 --submit）。</source>
        <translation>Please check: %1 unit(s) have evidence and still count as not submitted: %2. Register those that are complete (submit, or --submit when adding).</translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>期限没有改动：符合条件的报送任务已经是这个期限
</source>
        <translation>No due date changed: the tasks that match have this date already
</translation>
    </message>
    <message>
        <source>有过报送、延期或发过文，保留：%1
</source>
        <translation>Sent something, got or asked for more time, or was written to; kept: %1
</translation>
    </message>
    <message>
        <source>请核对：“%1”%2</source>
        <translation>Please check “%1”: %2</translation>
    </message>
    <message>
        <source>请核对：--submit 没有登记任何报送：放到的地方没有单位还欠着（本局自收，或已经报送、通过）。</source>
        <translation>Please check: --submit registered nothing, because no unit owes anything where the files went (collected by the bureau itself, or submitted or accepted already).</translation>
    </message>
    <message>
        <source>%1，其余都在，只缺：%2</source>
        <translation>%1; all else is there, only this is missing: %2</translation>
    </message>
    <message>
        <source>没有第%1项指标，没有改动任何内容：序号从 1 到 100。</source>
        <translation>There is no indicator %1; nothing was changed: numbers run from 1 to 100.</translation>
    </message>
    <message>
        <source>--correct 应写成 印错的字=更正后的字，得到的是“%1”。</source>
        <translation>--correct is written PRINTED=CORRECTED; given was “%1”.</translation>
    </message>
    <message>
        <source>原文里没有“%1”，勘误没有保存：请照原文填写印错的字。</source>
        <translation>“%1” does not stand in the printed words; the correction was not saved: give the misprint as it is printed.</translation>
    </message>
    <message>
        <source>（未定）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>印错的字=更正后的字</source>
        <translation>PRINTED=CORRECTED</translation>
    </message>
    <message>
        <source>请核对：“%1”疑似印错，应当是什么要自己写明，用 --correct。</source>
        <translation>Please check: “%1” looks like a misprint; say what it should be with --correct.</translation>
    </message>
    <message>
        <source>参数不够。</source>
        <translation>Too few arguments.</translation>
    </message>
    <message>
        <source>--%1 应为 yes 或 no，得到的是“%2”。</source>
        <translation>--%1 is yes or no; given was “%2”.</translation>
    </message>
    <message>
        <source>（未填）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>材料日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>来源单位</source>
        <translation>Source unit</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>含个人信息</source>
        <translation>Holds personal data</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>工作秘密</source>
        <translation>Work secret</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>--title 一次只能改一份材料的题名。</source>
        <translation>--title changes the title of one piece at a time.</translation>
    </message>
    <message>
        <source>请核对：“%1”还用于 %2，那里没有改动。</source>
        <translation>Please check: “%1” is also used at %2; nothing was changed there.</translation>
    </message>
    <message>
        <source>第%1项第%2行</source>
        <translation>Item %1 row %2</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source> 材料%1</source>
        <translation> material %1</translation>
    </message>
    <message>
        <source>--number 一次只能写一个编号。</source>
        <translation>--number takes one number here.</translation>
    </message>
    <message>
        <source>“%1”的文件在台账里已经丢失，没有读出文字：请用 check 核对，再把原文件重新放入。</source>
        <translation>The file of “%1” is lost from the ledger; no text was read: run check, then put the original file in again.</translation>
    </message>
    <message>
        <source>“%1”的文件和添加时不一样了，没有读出文字：请用 check 核对，再把原文件重新放入。</source>
        <translation>The file of “%1” is not what was taken in; no text was read: run check, then put the original file in again.</translation>
    </message>
    <message>
        <source>“%1”的文件读不到，没有读出文字：请检查磁盘和访问权限。</source>
        <translation>The file of “%1” cannot be read; no text was read: check the disk and the access rights.</translation>
    </message>
    <message>
        <source>请核对：%1 个单位欠交的还没有临期、逾期的，给它们写的是工作提示。</source>
        <translation>Please check: %1 units owe nothing that is due soon or overdue; theirs are prompts.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>写了 --unit 的，还要用 --indicator 写明是哪一项，台账没有改动。</source>
        <translation>With --unit, --indicator must say which item; the ledger was not changed.</translation>
    </message>
    <message>
        <source>单位名录里没有“%1”：请用 units list 查看名录。</source>
        <translation>There is no unit “%1”: see units list.</translation>
    </message>
    <message>
        <source>“%1”可以指几个单位（%2）：请写全名。</source>
        <translation>“%1” can mean several units (%2): write the full name.</translation>
    </message>
    <message>
        <source>单位名录里没有“%1”，没有改动：--alias 要写名录里的全名。</source>
        <translation>There is no unit “%1”; nothing was changed: --alias takes the full name in the directory.</translation>
    </message>
    <message>
        <source>“%1”就是“%2”，没有改动：请写另一种叫法。</source>
        <translation>“%1” is “%2”; nothing was changed: give another name.</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>勘误</source>
        <translation>Erratum</translation>
    </message>
    <message>
        <source>疑似</source>
        <translation>Suspected</translation>
    </message>
    <message>
        <source>文件里看到：%1</source>
        <translation>seen in the file: %1</translation>
    </message>
    <message>
        <source>请核对：文中标有“%1”。</source>
        <translation>Please check: the text is marked “%1”.</translation>
    </message>
    <message>
        <source>请核对：%1 不再是工作秘密，档位仍是现场调阅：要装订或入盒的，用 evidence keep 改档位。</source>
        <translation>Please check: %1 is no working secret any more; it is still kept for viewing on site: to bind or box it, change that with evidence keep.</translation>
    </message>
    <message>
        <source>%1	应报 %2	%3 %4	%5 %6	退回 %7	未报送 %8	逾期 %9
</source>
        <translation>%1	due %2	%3 %4	%5 %6	returned %7	not submitted %8	overdue %9
</translation>
    </message>
    <message>
        <source>合计	%1/%2	%3
</source>
        <translation>Total	%1/%2	%3
</translation>
    </message>
    <message>
        <source>情况说明</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>    理由：%1
</source>
        <translation>    Reason: %1
</translation>
    </message>
    <message>
        <source>以盖章扫描件为准</source>
        <translation>the sealed scan stands for it</translation>
    </message>
    <message>
        <source>以成品文件为准</source>
        <translation>a finished file stands for it</translation>
    </message>
    <message>
        <source>  情况说明：%1
</source>
        <translation>  Report: %1
</translation>
    </message>
    <message>
        <source>已完成 %1%，按 Ctrl+C 停止</source>
        <translation>%1% done, Ctrl+C stops</translation>
    </message>
    <message>
        <source>“%1”现在是“%2”的别名，它的报送任务和材料并到“%2”名下。
</source>
        <translation>“%1” is an alias of “%2” now, whose tasks and pieces its own have become.
</translation>
    </message>
    <message>
        <source>请核对：“%1”还用于 %2，是同一份材料，那里也一起改了。</source>
        <translation>Please check: “%1” also serves as %2; it is the same piece, so it was changed there as well.</translation>
    </message>
    <message>
        <source>请核对：%2 和“%1”的文件内容相同，那里也作了同样的标记。</source>
        <translation>Please check: %2 has the same file content as “%1”; it was marked likewise.</translation>
    </message>
    <message>
        <source>还用于</source>
        <translation>Also used as</translation>
    </message>
    <message>
        <source>--most 应为大于 0 的整数。</source>
        <translation>--most must be a whole number above 0.</translation>
    </message>
    <message>
        <source>请核对：其中 %1 个单位今天的函件先前已经登记过，又登记了一次，算作又发了一份。</source>
        <translation>Please check: the letters to %1 units were already recorded today; they were recorded once more and count as sent again.</translation>
    </message>
    <message>
        <source>已放回：%1
</source>
        <translation>Put back: %1
</translation>
    </message>
    <message>
        <source>材料回收站里没有编为 %1 的一件，没有放回任何材料：编号见 evidence bin --json 的 filing。</source>
        <translation>The bin has no piece %1; nothing was put back: see filing in evidence bin --json.</translation>
    </message>
    <message>
        <source>--filing 后面没有写要放回的材料。</source>
        <translation>--filing names nothing to put back.</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>--capture 和 --redacted 只能写一个。</source>
        <translation>Only one of --capture and --redacted can be given.</translation>
    </message>
    <message>
        <source>先前没有分年交办的 %1 项已改为分年
</source>
        <translation>%1 asked before without years now asked by years
</translation>
    </message>
    <message>
        <source>请核对：这项材料先前已经交办，年度、期限和件数也没有变，没有改动。</source>
        <translation>Please check: this material was assigned before, and years, due date and count are the same; nothing was changed.</translation>
    </message>
    <message>
        <source>请核对：%2 和“%1”的文件内容相同，那里的标记也一起取消了。</source>
        <translation>Please check: %2 has the same file as “%1”; the marks there were taken away, too.</translation>
    </message>
    <message>
        <source>请核对：材料日期%1在今天以后，已按此写入。</source>
        <translation>Please check: the date %1 lies in the future; it was written all the same.</translation>
    </message>
    <message>
        <source>没有写要改什么：用 %1 中的至少一个。</source>
        <translation>Nothing to change was given: use at least one of %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>--telephone 的“%1”不是完整的号码，没有改动：请写完整的号码。</source>
        <translation>“%1” of --telephone is not a whole number; nothing was changed: please give the whole number.</translation>
    </message>
    <message>
        <source>原文件还在别处的，用 evidence restore-file 放回来，内容一致才放。
</source>
        <translation>Where the original is still elsewhere, put it back with evidence restore-file; it is taken only if the content is the same.
</translation>
    </message>
    <message>
        <source>请核对：%1 的文件内容是工作秘密，也改为工作秘密、现场调阅，不进汇编、不导出。</source>
        <translation>Please check: the file of %1 is a working secret, so it was marked as one too: on site only, in no booklet and no export.</translation>
    </message>
    <message>
        <source>没有收进文件，也没有登记报送：只收“有把握”的，“较有把握”和“猜测”的不收，已在那里的不再收；别的用 evidence add 写明放在哪里。</source>
        <translation>No file was taken in and nothing was registered: only what is certain is taken in, not what is likely or a guess, and nothing that is there already; for the rest say the place with evidence add.</translation>
    </message>
    <message>
        <source>没有收进文件：只收“有把握”的，“较有把握”和“猜测”的不收，已在那里的不再收；别的用 evidence add 写明放在哪里。</source>
        <translation>No file was taken in: only what is certain is taken in, not what is likely or a guess, and nothing that is there already; for the rest say the place with evidence add.</translation>
    </message>
    <message>
        <source>--title、--capture 要和 --url、--note、--scan 或 --thing 一起用。</source>
        <translation>--title and --capture go with --url, --note, --scan or --thing.</translation>
    </message>
    <message>
        <source>网址、说明、扫描件、实物一次添加一件，不能同时添加别的。</source>
        <translation>An address, a note, a scan or a thing is added one at a time, and nothing else with it.</translation>
    </message>
    <message>
        <source>--captured 要和 --capture 一起用。</source>
        <translation>--captured goes with --capture.</translation>
    </message>
    <message>
        <source>截取时间</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>%1，没有收进：%2。</source>
        <translation>%1; not taken in: %2.</translation>
    </message>
    <message>
        <source>--captured 应为已经过去的日期，可以带时间，如 2024-05-31 10:20，得到的是“%1”。</source>
        <translation>--captured takes a day in the past, with a time if known, such as 2024-05-31 10:20; got “%1”.</translation>
    </message>
    <message>
        <source>已停用“%1”：撤回它一件也没有送来的 %2 项任务，退出 %3 个单位组；其余 %4 项照旧保留，从今天起不再催办。
</source>
        <translation>“%1” is retired: %2 tasks that it never sent anything for are withdrawn and it leaves %3 groups; its other %4 tasks stay as they are, and from today on it is not chased.
</translation>
    </message>
    <message>
        <source>请核对：其中 %1 项已有材料、还没有登记报送。
</source>
        <translation>Please check: for %1 of them material has come and has not been registered as submitted.
</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>按官方指标表新建一个台账</source>
        <translation>Makes a ledger from the official table</translation>
    </message>
    <message>
        <source>官方指标表全文，和各材料、单位的理解</source>
        <translation>The official table, and how its materials and units are understood</translation>
    </message>
    <message>
        <source>一项指标：材料、状态、情况说明</source>
        <translation>One indicator: materials, states, report</translation>
    </message>
    <message>
        <source>进度：全部，或按部分、按单位</source>
        <translation>Progress: of all, by section or by unit</translation>
    </message>
    <message>
        <source>标记本局自收的一份材料：已收集、未收集、零报告、不适用</source>
        <translation>Marks a material the bureau collects itself: collected, missing, nil, not applicable</translation>
    </message>
    <message>
        <source>一项指标的简称和勘误</source>
        <translation>Short name and corrections of an indicator</translation>
    </message>
    <message>
        <source>查找指标、材料、单位、情况说明和材料里的文字</source>
        <translation>Searches indicators, materials, units, reports and the text of evidence</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>History</translation>
    </message>
    <message>
        <source>核对台账：每个文件重新校验，多余文件可清除</source>
        <translation>Checks the ledger: every file is hashed again, surplus files can be removed</translation>
    </message>
    <message>
        <source>备份，或列出已有备份</source>
        <translation>Backs up, or lists the backups</translation>
    </message>
    <message>
        <source>把备份恢复到新文件夹，或恢复到原处</source>
        <translation>Restores a backup into a new folder, or in place</translation>
    </message>
    <message>
        <source>单位和报送任务</source>
        <translation>Units and tasks</translation>
    </message>
    <message>
        <source>单位名录</source>
        <translation>Directory of units</translation>
    </message>
    <message>
        <source>从表格导入单位</source>
        <translation>Takes in units from a table</translation>
    </message>
    <message>
        <source>给单位添一个别名</source>
        <translation>Gives a unit an alias</translation>
    </message>
    <message>
        <source>停用一个单位</source>
        <translation>Retires a unit</translation>
    </message>
    <message>
        <source>单位组有哪些单位</source>
        <translation>The members of a group</translation>
    </message>
    <message>
        <source>改单位组的成员</source>
        <translation>Replaces the members of a group</translation>
    </message>
    <message>
        <source>把一份材料交办给单位或单位组</source>
        <translation>Asks a unit or a group for a material</translation>
    </message>
    <message>
        <source>撤回交办</source>
        <translation>Withdraws what was asked</translation>
    </message>
    <message>
        <source>定报送期限</source>
        <translation>Sets due dates</translation>
    </message>
    <message>
        <source>报送任务的备注、承办股室、经办人、电话</source>
        <translation>Note, office, handler and telephone of a task</translation>
    </message>
    <message>
        <source>报送任务清单</source>
        <translation>The list of tasks</translation>
    </message>
    <message>
        <source>登记为已报送</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>牵头单位初审</source>
        <translation>First review by the lead unit</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>退回请补正，写明原因</source>
        <translation>Returned, with the reason</translation>
    </message>
    <message>
        <source>登记为零报告</source>
        <translation>Nil report</translation>
    </message>
    <message>
        <source>标记为不适用，写明原因</source>
        <translation>Not applicable, with the reason</translation>
    </message>
    <message>
        <source>重新办理已了结的任务</source>
        <translation>Opens a settled task again</translation>
    </message>
    <message>
        <source>交办单、接收单、催办单（四种程度）</source>
        <translation>Assignments, receipts and reminders (of four degrees)</translation>
    </message>
    <message>
        <source>进度通报</source>
        <translation>Bulletin of progress</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>收进材料：文件、网址、说明、扫描件、实物</source>
        <translation>Takes in evidence: files, addresses, notes, scans, things</translation>
    </message>
    <message>
        <source>一批文件各该放在哪里；加 --apply 收进有把握的</source>
        <translation>Where each of many files belongs; --apply takes in those that are sure</translation>
    </message>
    <message>
        <source>已收进的材料</source>
        <translation>The evidence taken in</translation>
    </message>
    <message>
        <source>一份材料里读出的文字</source>
        <translation>The text read from a piece</translation>
    </message>
    <message>
        <source>题名、日期、文号等著录和标记</source>
        <translation>Title, date, document number and marks</translation>
    </message>
    <message>
        <source>档位：入册、入盒备查、现场调阅</source>
        <translation>Keeping: bound, boxed, on site</translation>
    </message>
    <message>
        <source>换到别的材料名下</source>
        <translation>Moves it to another material</translation>
    </message>
    <message>
        <source>换成新版、补截图或脱敏件</source>
        <translation>A new version, a capture or a redacted copy</translation>
    </message>
    <message>
        <source>一份材料的各个版本</source>
        <translation>The versions of a piece</translation>
    </message>
    <message>
        <source>网址核查表</source>
        <translation>List of addresses</translation>
    </message>
    <message>
        <source>网址还能不能打开</source>
        <translation>Whether addresses still open</translation>
    </message>
    <message>
        <source>按编号导出材料</source>
        <translation>Exports evidence by its numbers</translation>
    </message>
    <message>
        <source>移出到材料回收站</source>
        <translation>Removes it to the bin</translation>
    </message>
    <message>
        <source>材料回收站</source>
        <translation>The bin</translation>
    </message>
    <message>
        <source>从材料回收站放回</source>
        <translation>Puts back from the bin</translation>
    </message>
    <message>
        <source>用原来的文件补上丢失或损坏的</source>
        <translation>Restores a lost or damaged file from the right one</translation>
    </message>
    <message>
        <source>写一个要点</source>
        <translation>Writes a point</translation>
    </message>
    <message>
        <source>主要数据：列出或填写</source>
        <translation>Figures: lists them or enters one</translation>
    </message>
    <message>
        <source>几项合用一篇</source>
        <translation>One report for several indicators</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>How far it has come</translation>
    </message>
    <message>
        <source>导出为 PDF、Word、网页或纯文本</source>
        <translation>Exports as PDF, Word, web page or plain text</translation>
    </message>
    <message>
        <source>收回改过的 Word 文件</source>
        <translation>Takes back an edited Word file</translation>
    </message>
    <message>
        <source>成册迎检</source>
        <translation>Booklet and inspection</translation>
    </message>
    <message>
        <source>装订汇编</source>
        <translation>Binds the booklet</translation>
    </message>
    <message>
        <source>封版，或列出已封的版</source>
        <translation>Freezes a set, or lists the frozen ones</translation>
    </message>
    <message>
        <source>材料总目录</source>
        <translation>Index of the evidence</translation>
    </message>
    <message>
        <source>指标一览表</source>
        <translation>Summary of the indicators</translation>
    </message>
    <message>
        <source>一项指标的证明表</source>
        <translation>What proves one indicator</translation>
    </message>
    <message>
        <source>补交清单</source>
        <translation>What is to be handed in</translation>
    </message>
    <message>
        <source>回访名单</source>
        <translation>Call-back list</translation>
    </message>
    <message>
        <source>迎检文件夹</source>
        <translation>The inspector&apos;s folder</translation>
    </message>
    <message>
        <source>（%1的报送任务已撤回或改为分年，放回时放到本局自收）</source>
        <translation> (the task of %1 was withdrawn or cut into years; it will be put back under the bureau&apos;s own)</translation>
    </message>
    <message>
        <source>请核对：“%1”的报送任务已撤回或改为分年，%2 放在本局自收：要放到单位名下的，用 evidence move 移过去（没有交办的先交办，分年的加 --period）。</source>
        <translation>Please check: the task of “%1” was withdrawn or cut into years, %2 was put under the bureau&apos;s own: to put it under the unit, use evidence move (assign first where it is not; with --period where it is in years).</translation>
    </message>
    <message>
        <source>请核对：“%1”和“%2”类别不同，确是同一个单位吗？</source>
        <translation>Please check: “%1” and “%2” are of different kinds; are they really the same unit?</translation>
    </message>
    <message>
        <source>请核对：有 %1 份材料的文字没有读出或没有读全，那些文字查不到；加 --json 看是哪几份、为什么。</source>
        <translation>Please check: the text of %1 pieces was not read, or not all of it, and cannot be found; --json says which and why.</translation>
    </message>
    <message>
        <source>回访名单没有写出，撤销登记</source>
        <translation>The call-back list was not written; its record is taken back</translation>
    </message>
    <message>
        <source>“%1”不是有效的年度（应为不重复的四位数年份，如 2022,2023，最多 10 年），没有改动任何内容：请改正后再试。</source>
        <translation>“%1” is no valid list of years (different years of four digits such as 2022,2023, ten at most); nothing was changed: correct it and try again.</translation>
    </message>
    <message>
        <source>请核对：%1 项已经办结（通过、零报告、不适用），期限不变。</source>
        <translation>Please check: %1 items are settled (accepted, nil return, not applicable) and keep their date.</translation>
    </message>
    <message>
        <source>请核对：“%1”在%2里引用着，那里跟着印成新的编号，写成“至”的一段请改好。</source>
        <translation>Please check: “%1” is cited in %2, which now prints its new number; please put right any range (至) written with it.</translation>
    </message>
    <message>
        <source>请核对：“%1”在%2里引用着，那里印成“〔附件已移出〕”，请改好情况说明。</source>
        <translation>Please check: “%1” is cited in %2, which now prints “〔附件已移出〕”; please put the report right.</translation>
    </message>
    <message>
        <source>没有写明换成哪个文件，没有改动任何内容。</source>
        <translation>No file to put in its place was named, nothing was changed.</translation>
    </message>
    <message>
        <source>请核对：以前没有成员，表中写明由它报送的 %1 项材料没有交办给它：%2。要交办的用 assign。</source>
        <translation>Please check: it had no members, so %1 materials that the table names it for were not asked of it: %2. Use assign to ask for them.</translation>
    </message>
    <message>
        <source>请核对：文件里没有文字，第%1项的情况说明已清空。</source>
        <translation>Please check: the file has no text, the report of item %1 was emptied.</translation>
    </message>
    <message>
        <source>请核对：文件里没有文字，第%1项的第 %2 个要点已清空。</source>
        <translation>Please check: the file has no text, point %2 of item %1 was emptied.</translation>
    </message>
    <message>
        <source>第 %1 行	%2	%3	%4
</source>
        <translation>Line %1	%2	%3	%4
</translation>
    </message>
    <message>
        <source>表里没有一行可以采用，报送任务没有改动，第 %1 行：%2</source>
        <translation>No line of the table can be taken, and no task was changed; line %1: %2</translation>
    </message>
    <message>
        <source>读回填好的报送任务清单：承办股室、经办人、电话、备注、期限</source>
        <translation>Reads back a list of tasks that was filled in: office, handler, telephone, note, due date</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3 份材料，装订 %4 份
</source>
        <translation>%1  %2  %3 pieces, %4 of them bound
</translation>
    </message>
    <message>
        <source>不认识的选项“%1”：要写以“-”开头的文字，前面单独写一个 -- 。</source>
        <translation>Unknown option “%1”: to give words that begin with “-”, write -- by itself before them.</translation>
    </message>
    <message>
        <source>不认识的选项“--%1”。</source>
        <translation>Unknown option “--%1”.</translation>
    </message>
    <message>
        <source>多余的参数“%1”。</source>
        <translation>Surplus arguments “%1”.</translation>
    </message>
    <message>
        <source>封版名称</source>
        <translation>Name of the frozen set</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>--%1 应为写明年份的日期，如 2024-05-31，得到的是“%2”。</source>
        <translation>--%1 is a date with its year, such as 2024-05-31; given was “%2”.</translation>
    </message>
    <message>
        <source>请核对：%1</source>
        <translation>Please check: %1</translation>
    </message>
    <message>
        <source>请核对：“%1”和台账在同一块盘上，盘坏了会一起丢：最好备份到另一块盘。</source>
        <translation>Please check: “%1” lies on the same disk as the ledger, and both are lost with it: better back up to another disk.</translation>
    </message>
    <message>
        <source>“%1”里没有单位名，组的成员没有改动：请用逗号隔开各单位；要清空的，--members 后面写 &quot;&quot;。</source>
        <translation>“%1” names no unit; the members of the group were not changed: please separate units by commas; to empty the group, write &quot;&quot; after --members.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>指标值</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>有退回</source>
        <translation>Some returned</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>未写</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>偏短</source>
        <translation>Rather short</translation>
    </message>
    <message>
        <source>已写</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>未收集</source>
        <translation>Not collected</translation>
    </message>
    <message>
        <source>已收集</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>已报送</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>初审</source>
        <translation>First review</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>零报告</source>
        <translation>Nil return</translation>
    </message>
    <message>
        <source>系统缺少拼音数据，无法按拼音首字母查找；资料未受影响，请重新安装 ICU 组件。</source>
        <translation>The system lacks pinyin data, so searching by pinyin initials is not possible; your data is not affected. Please reinstall the ICU component.</translation>
    </message>
    <message>
        <source>逾期%1天</source>
        <translation>%1 day(s) overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>还有%1天</source>
        <translation>%1 day(s) left</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>登记报送</source>
        <translation>Record as handed in</translation>
    </message>
    <message>
        <source>初审通过</source>
        <translation>Pass lead review</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>已经是“%1”</source>
        <translation>is already “%1”</translation>
    </message>
    <message>
        <source>由本局自收，不走报送和审核</source>
        <translation>is collected by the bureau itself and takes no part in handing in and review</translation>
    </message>
    <message>
        <source>还没有报送，不能“%1”</source>
        <translation>has not been handed in yet, so “%1” is not possible</translation>
    </message>
    <message>
        <source>现在是“%1”，不能“%2”</source>
        <translation>is now “%1”, so “%2” is not possible</translation>
    </message>
    <message>
        <source>请核对：写明“%1”，现有 %2 件。</source>
        <translation>Please check: “%1” is asked for, %2 pieces are here.</translation>
    </message>
    <message>
        <source>请核对：标为“%1”，还没有材料文件。</source>
        <translation>Please check: marked “%1”, and no file is here yet.</translation>
    </message>
    <message>
        <source>交办单</source>
        <translation>Assignment notice</translation>
    </message>
    <message>
        <source>接收单</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>工作提示</source>
        <translation>Work prompt</translation>
    </message>
    <message>
        <source>提醒函</source>
        <translation>Reminder letter</translation>
    </message>
    <message>
        <source>督办通知</source>
        <translation>Supervision notice</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>请核对：零报告还没有附盖章的说明。</source>
        <translation>Please check: the nil return has no sealed statement attached yet.</translation>
    </message>
    <message>
        <source>请核对：还没有收到材料文件。</source>
        <translation>Please check: no evidence file has been received yet.</translation>
    </message>
    <message>
        <source>请核对：要求 %1 件，现有 %2 件。</source>
        <translation>Please check: %1 piece(s) asked for, %2 here.</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>期限已过，单位还没有报送，或者退回后还没有补正：请催办。</source>
        <translation>Past its date and not sent in, or not corrected after it was returned: please remind the unit.</translation>
    </message>
    <message>
        <source>临期</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>七天之内到期，单位还没有报送，或者退回后还没有补正：请提醒。</source>
        <translation>Due within seven days and not sent in, or not corrected after it was returned: please give notice.</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>单位已经报送，等本局审核：通过，或者写明理由退回。</source>
        <translation>Sent in and waiting for the bureau: accept it, or return it with a reason.</translation>
    </message>
    <message>
        <source>退回待补</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已经退回，等单位补正：重新报来后登记报送，再审核。</source>
        <translation>Returned and waiting for the unit: when it comes again, note it as sent in, then review it.</translation>
    </message>
    <message>
        <source>延期申请</source>
        <translation>Extensions asked for</translation>
    </message>
    <message>
        <source>单位申请延期，等本局决定：同意，或者不同意。</source>
        <translation>The unit asks for more time: grant it or refuse it.</translation>
    </message>
    <message>
        <source>未设期限</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>已经交办，还没有报送，也没有定期限：请定下期限，到期才会提醒。</source>
        <translation>Asked for, not sent in, and without a due date: set one, as reminders go by it.</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>法定期限：第%1项 %2，%3</source>
        <translation>Statutory day: indicator %1 %2, %3</translation>
    </message>
    <message>
        <source>猜测</source>
        <translation>Guess</translation>
    </message>
    <message>
        <source>较有把握</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>有把握</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>未归位</source>
        <translation>No place yet</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>the file name</translation>
    </message>
    <message>
        <source>文件夹“%1”</source>
        <translation>the folder “%1”</translation>
    </message>
    <message>
        <source>%1写明%2</source>
        <translation>%1 names %2</translation>
    </message>
    <message>
        <source>拖到了%1上</source>
        <translation>dropped on %1</translation>
    </message>
    <message>
        <source>这项材料只交办给了%1</source>
        <translation>only %1 was asked for this material</translation>
    </message>
    <message>
        <source>分年报送，看不出是哪一年的</source>
        <translation>asked by years, and nothing says which</translation>
    </message>
    <message>
        <source>拖到了这项材料上</source>
        <translation>dropped on this material</translation>
    </message>
    <message>
        <source>%1写明编号“%2”</source>
        <translation>%1 has the number “%2”</translation>
    </message>
    <message>
        <source>%1写明第%2项</source>
        <translation>%1 names indicator %2</translation>
    </message>
    <message>
        <source>%1写明材料%2</source>
        <translation>%1 names material %2</translation>
    </message>
    <message>
        <source>这一项只有一项材料</source>
        <translation>this indicator has one material only</translation>
    </message>
    <message>
        <source>这一项里只交办了%1一项材料</source>
        <translation>%1 was asked for one material of this indicator only</translation>
    </message>
    <message>
        <source>看不出是哪一项材料</source>
        <translation>nothing says which material</translation>
    </message>
    <message>
        <source>只交办了它这一项材料</source>
        <translation>it was asked for this material only</translation>
    </message>
    <message>
        <source>文字相近：%1</source>
        <translation>similar words: %1</translation>
    </message>
    <message>
        <source>与别的材料也相近</source>
        <translation>other materials are similar, too</translation>
    </message>
    <message>
        <source>拖到了第%1项上</source>
        <translation>dropped on indicator %1</translation>
    </message>
    <message>
        <source>名称和文件夹都看不出是哪一项材料</source>
        <translation>neither name nor folders say which material</translation>
    </message>
    <message>
        <source>入册</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>入盒备查</source>
        <translation>boxed</translation>
    </message>
    <message>
        <source>现场调阅</source>
        <translation>on site</translation>
    </message>
    <message>
        <source>手工填写</source>
        <translation>typed in</translation>
    </message>
    <message>
        <source>照片的拍摄时间</source>
        <translation>when the photo was taken</translation>
    </message>
    <message>
        <source>文件属性</source>
        <translation>document properties</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>identity numbers</translation>
    </message>
    <message>
        <source>手机号</source>
        <translation>mobile numbers</translation>
    </message>
    <message>
        <source>银行卡号</source>
        <translation>bank card numbers</translation>
    </message>
    <message>
        <source>%1 %2 个</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>请核对：要求有%1，还没有看到。</source>
        <translation>Please check: %1 asked for, none seen yet.</translation>
    </message>
    <message>
        <source>“%1”应为“%2”</source>
        <translation>“%1” should be “%2”</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Drafting</translation>
    </message>
    <message>
        <source>审签</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>盖章</source>
        <translation>Sealing</translation>
    </message>
    <message>
        <source>扫描件回收</source>
        <translation>Scan received</translation>
    </message>
    <message>
        <source>待填</source>
        <translation>to be filled in</translation>
    </message>
    <message>
        <source>“%1”是可执行程序，名称与内容不符，没有打开，文件原样保存着：请向提供单位核对，不要运行它。</source>
        <translation>“%1” is a program, whatever its name says. It was not opened and is kept as it is: please ask the unit it came from, and do not run it.</translation>
    </message>
    <message>
        <source>“%1”是可执行程序，打开就会运行，所以没有打开，文件原样保存着：请向提供单位核对。</source>
        <translation>“%1” is a program that would run when opened, so it was not opened. It is kept as it is: please ask the unit it came from.</translation>
    </message>
    <message>
        <source>请核对：可执行程序，名称与内容不符。</source>
        <translation>Please check: a program, whatever its name says.</translation>
    </message>
    <message>
        <source>请核对：可执行程序。</source>
        <translation>Please check: a program.</translation>
    </message>
    <message>
        <source>请核对：含宏，不要启用。</source>
        <translation>Please check: has macros, do not enable them.</translation>
    </message>
    <message>
        <source>能打开</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>打不开：没有这个网页</source>
        <translation>Does not open: there is no such page</translation>
    </message>
    <message>
        <source>打不开：要登录或者不许查看</source>
        <translation>Does not open: it asks for a login or refuses access</translation>
    </message>
    <message>
        <source>打不开：网站出错</source>
        <translation>Does not open: the site reports an error</translation>
    </message>
    <message>
        <source>打不开：找不到这个网站</source>
        <translation>Does not open: there is no such site</translation>
    </message>
    <message>
        <source>打不开：网站没有接受连接</source>
        <translation>Does not open: the site refused the connection</translation>
    </message>
    <message>
        <source>打不开：网站没有回答</source>
        <translation>Does not open: the site did not answer</translation>
    </message>
    <message>
        <source>打不开：网站的安全证书有问题</source>
        <translation>Does not open: something is wrong with the site&apos;s certificate</translation>
    </message>
    <message>
        <source>打不开：被转到不能去的地方</source>
        <translation>Does not open: the site sends on to where this program does not go</translation>
    </message>
    <message>
        <source>打不开：连接中断</source>
        <translation>Does not open: the connection was cut off</translation>
    </message>
    <message>
        <source>%1（%2核查）</source>
        <translation>%1 (checked on %2)</translation>
    </message>
    <message>
        <source>%1（%2，%3核查）</source>
        <translation>%1 (%2, checked on %3)</translation>
    </message>
    <message>
        <source>临期，今天到期</source>
        <translation>due soon, today</translation>
    </message>
    <message>
        <source>临期，还有%1天</source>
        <translation>due soon, %1 days left</translation>
    </message>
    <message>
        <source>请核对：已有 %1 份材料。零报告表示没有此类情形，除非这些就是盖章的说明。</source>
        <translation>Please check: %1 pieces are filed already. A nil return says that there is no such case, unless these are its sealed statement.</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1有 %2 字，超过 %3 字</source>
        <translation>%1 has %2 characters, more than %3</translation>
    </message>
    <message>
        <source>别名有 %1 个，超过 %2 个</source>
        <translation>There are %1 aliases, more than %2</translation>
    </message>
    <message>
        <source>只有文件夹的名称这样写</source>
        <translation>only the folder is named so</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1”等 %2 个文件</source>
        <translation>“%1” and others, %2 files in all</translation>
    </message>
    <message>
        <source>请核对：%1的名称写的是%2，放在了%3名下；放错了的，请移到%2名下。</source>
        <translation>Please check: the name of %1 speaks of %2, but it was put under %3. If that is wrong, move it to %2.</translation>
    </message>
    <message>
        <source>没有写年份，按%1算。</source>
        <translation>No year was written; it is taken as %1.</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>文件末尾的日期</source>
        <translation>date at the end of the file</translation>
    </message>
    <message>
        <source>已经交办，单位还没有报送，到期没到期的都在这里。</source>
        <translation>Asked, and the unit has not handed it in; all of it stands here, late or not.</translation>
    </message>
    <message>
        <source>欠交</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Word 文档</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>Excel 表格</source>
        <translation>Excel spreadsheet</translation>
    </message>
    <message>
        <source>PPT 演示</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>压缩包</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>音像</source>
        <translation>Audio or video</translation>
    </message>
    <message>
        <source>文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>网页</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>邮件</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>请核对：名称是 .%1，内容是%2。</source>
        <translation>Please check: its name says .%1, its content is: %2.</translation>
    </message>
    <message>
        <source>请核对是谁的：%1写了%2，也写了%3，先算%2的</source>
        <translation>Please check whose it is: %1 names %2 and %3; taken as %2’s for now</translation>
    </message>
    <message>
        <source>先放在本局名下：这项材料交办给了 %1 个单位，看不出是谁的</source>
        <translation>filed under the bureau for now: the material is asked of %1 units, and it is not clear whose this is</translation>
    </message>
    <message>
        <source>先放在本局名下：没有把这项材料交办给%1</source>
        <translation>filed under the bureau for now: the material is not asked of %1</translation>
    </message>
    <message>
        <source>请核对：设有密码，里面的内容看不到。</source>
        <translation>Please check: it is locked by a password, what is inside cannot be seen.</translation>
    </message>
    <message>
        <source>请核对：可能已损坏。</source>
        <translation>Please check: it may be damaged.</translation>
    </message>
    <message>
        <source>请核对：题名里有“%1”，涉密材料不得放在本程序里。</source>
        <translation>Please check: the title has “%1”; secret material must not be kept in this program.</translation>
    </message>
    <message>
        <source>请核对：备注里有“%1”，涉密内容不得写进本程序。</source>
        <translation>Please check: the note has “%1”; nothing secret may be written into this program.</translation>
    </message>
    <message>
        <source>逾期 %1 项</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>退回 %1 项</source>
        <translation>%1 returned</translation>
    </message>
    <message>
        <source>临期 %1 项</source>
        <translation>%1 due soon</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>没有交办过材料</source>
        <translation>nothing was asked of it</translation>
    </message>
    <message>
        <source>没有欠交的</source>
        <translation>nothing is owed</translation>
    </message>
    <message>
        <source>%1，还没有催办过</source>
        <translation>%1, not chased yet</translation>
    </message>
    <message>
        <source>交办了 %1 项，没有登记发过交办单</source>
        <translation>%1 asked, no assignment slip is on record</translation>
    </message>
    <message>
        <source>欠交的还没有临期、逾期、退回的</source>
        <translation>of what is owed nothing is due soon, overdue or returned</translation>
    </message>
    <message>
        <source>%1发过%2</source>
        <translation>%2 was sent on %1</translation>
    </message>
    <message>
        <source>%1，现在没有逾期、退回的</source>
        <translation>%1, nothing is overdue or returned now</translation>
    </message>
    <message>
        <source>%1，等到%2</source>
        <translation>%1, waiting until %2</translation>
    </message>
    <message>
        <source>%1，到%2没有办完，仍有%3</source>
        <translation>%1, not done by %2, still %3</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>请核对：文号里有“%1”，涉密材料不得放在本程序里。</source>
        <translation>Please check: the document number contains “%1”; secret material must not be kept in this program.</translation>
    </message>
    <message>
        <source>%1开头的“%2”像是第%3项材料%4</source>
        <translation>“%2” at the beginning of %1 looks like item %3, material %4</translation>
    </message>
    <message>
        <source>文字更像别的材料</source>
        <translation>its words are more like another material</translation>
    </message>
    <message>
        <source>也可能是日期</source>
        <translation>it may be a date, too</translation>
    </message>
    <message>
        <source>未列要求</source>
        <translation>Nothing asked</translation>
    </message>
    <message>
        <source>请核对：写明“%1”，现有图片 %2 张。</source>
        <translation>Please check: the words ask for “%1”, there are %2 pictures.</translation>
    </message>
    <message>
        <source>请核对：%1写的是第%2项</source>
        <translation>Please check: %1 says item %2</translation>
    </message>
    <message>
        <source>%1开头的“%2”也可能是第%3项材料%4</source>
        <translation>“%2” at the beginning of %1 may also be item %3, material %4</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>item %1</translation>
    </message>
    <message>
        <source>请核对是哪一项：%1写了%2</source>
        <translation>Please check which item: %1 names %2</translation>
    </message>
    <message>
        <source>请核对：%1写的是第%2项，而%3还没有交的只有这一项材料</source>
        <translation>Please check: %1 says item %2, but this material is the only one still owed by %3</translation>
    </message>
    <message>
        <source>请核对：材料日期%1在今天之后。</source>
        <translation>Please check: the date %1 is after today.</translation>
    </message>
    <message>
        <source>请核对：写明“%1”，材料日期是%2。</source>
        <translation>Please check: “%1” is asked for, the evidence is dated %2.</translation>
    </message>
    <message>
        <source>请核对是哪一行：%1写的是第%2行</source>
        <translation>Please check which row: %1 says row %2</translation>
    </message>
    <message>
        <source>请核对是哪一项材料：%1写了%2</source>
        <translation>Please check which material: %1 says %2</translation>
    </message>
    <message>
        <source>请核对是哪一项材料：%1写的是材料%2</source>
        <translation>Please check which material: %1 says material %2</translation>
    </message>
    <message>
        <source>归到%1年度</source>
        <translation>filed for the year %1</translation>
    </message>
    <message>
        <source>名称里有“%1”</source>
        <translation>the name has “%1”</translation>
    </message>
    <message>
        <source>确认不涉密的，改名后再收进</source>
        <translation>if it is certainly not classified, rename it and take it in again</translation>
    </message>
    <message>
        <source>%1：工作秘密只能现场调阅，先不收进；要收的单独添加后勾选“工作秘密”，或者只登记题名和存放处</source>
        <translation>%1: work secrets may be viewed on site only, left out; add it singly and tick “work secret”, or register its title and place only</translation>
    </message>
    <message>
        <source>%1：涉密材料不得存入本程序，只能登记题名和存放处</source>
        <translation>%1: classified material must not be stored in this program, only its title and place</translation>
    </message>
    <message>
        <source>工作秘密只能现场调阅，不进汇编、不导出，可以只登记题名和存放处，要收的请写明是工作秘密</source>
        <translation>work secrets are shown on site only and go into no booklet or export; register title and place alone, or, to take the file in, say that it is a work secret</translation>
    </message>
    <message>
        <source>涉密材料不得放进本程序，请只登记题名和存放处（现场调阅）</source>
        <translation>secret material must not be put into this program; register title and place alone (shown on site)</translation>
    </message>
    <message>
        <source>“%1”标有“%2”，没有收进台账，原文件没有改动：%3。</source>
        <translation>“%1” is marked “%2”; it was not taken in and the file is unchanged: %3.</translation>
    </message>
    <message>
        <source>请核对：%1开头的“%2”像是第%3项，那一项没有材料%4</source>
        <translation>please check: “%2” at the beginning of the %1 looks like indicator %3, which has no material %4</translation>
    </message>
    <message>
        <source>请核对：%1写明第%2项，那一项没有列材料</source>
        <translation>please check: the %1 says indicator %2, which has no materials</translation>
    </message>
    <message>
        <source>%1：请先核对是否涉密，涉密的不得存入本程序，只能登记题名和存放处</source>
        <translation>%1: check first whether it is classified; classified material must not be stored in this program, only its title and place</translation>
    </message>
    <message>
        <source>请先核对是否涉密，涉密的不得放进本程序，只登记题名和存放处（现场调阅）</source>
        <translation>check first whether it is classified; classified material must not be put into this program, only its title and place (viewed on site)</translation>
    </message>
    <message>
        <source>请核对：“%1”的文件名写的是第%2项，放在了第%3项；放错了的，请移到第%2项。</source>
        <translation>To check: the name of “%1” says indicator %2, and it was put at indicator %3; if that is wrong, move it to indicator %2.</translation>
    </message>
    <message>
        <source>请核对：没有编号%1，引用的附件写错了的请改。</source>
        <translation>To check: there is no number %1; put right what was cited by mistake.</translation>
    </message>
    <message>
        <source>%1，要再办先“%2”</source>
        <translation>%1; to do so, “%2” first</translation>
    </message>
    <message>
        <source>身份证号（日期或末位不对）</source>
        <translation>identity number (date or last digit wrong)</translation>
    </message>
    <message>
        <source>请核对是谁的：%1写的是%2，%3写的是%4，先算%2的</source>
        <translation>Please check whose it is: the %1 says %2, the %3 says %4; taken as from %2 for now</translation>
    </message>
    <message>
        <source>%1里的“%2”像是第%3项材料%4</source>
        <translation>“%2” in the %1 looks like item %3 material %4</translation>
    </message>
    <message>
        <source>新交办的 %1 项还没有写进发过的文书</source>
        <translation>%1 newly asked items stand in no notice that was sent</translation>
    </message>
    <message>
        <source>%1（已停用）</source>
        <translation>%1 (retired)</translation>
    </message>
    <message>
        <source>未交办</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>经办人电话</source>
        <translation>Handler&apos;s telephone</translation>
    </message>
    <message>
        <source>承办股室</source>
        <translation>Office in charge</translation>
    </message>
    <message>
        <source>请核对：本机的日期是%1，台账最近一次改动却在%2，多半是系统时间不对。期限、落款日期和修改记录都按本机的日期写，请先校准系统时间，再重新打开台账。</source>
        <translation>Please check: this computer&apos;s date is %1, but the last change of the ledger is of %2, so the system time is probably wrong. Due dates, the dates of signatures and the history follow it: correct the system time first, then open the ledger again.</translation>
    </message>
    <message>
        <source>请核对：本机的日期是%1，多半是系统时间不对。期限、落款日期和修改记录都按本机的日期写，请先校准系统时间，再重新打开台账。</source>
        <translation>Please check: this computer&apos;s date is %1, so the system time is probably wrong. Due dates, the dates of signatures and the history follow it: correct the system time first, then open the ledger again.</translation>
    </message>
    <message>
        <source>身份证号（15 位）</source>
        <translation>identity number (15 digits)</translation>
    </message>
    <message>
        <source>请核对：%1里有“%2”；涉密内容不得写进本程序，是的请删去。</source>
        <translation>Please check: the %1 has “%2”; nothing secret may be written into this program, remove it if it is.</translation>
    </message>
    <message>
        <source>请核对：要求的是百分比（%1），“%2”里没有写百分数。</source>
        <translation>Please check: a percentage is asked for (%1), “%2” has none.</translation>
    </message>
    <message>
        <source>请核对：“%1”是负数。</source>
        <translation>Please check: “%1” is negative.</translation>
    </message>
    <message>
        <source>请核对：“%1”超过100%。</source>
        <translation>Please check: “%1” is more than 100%.</translation>
    </message>
    <message>
        <source>请核对：“%1”低于要求的%2。</source>
        <translation>Please check: “%1” is below the %2 asked for.</translation>
    </message>
    <message>
        <source>主要数据</source>
        <translation>main figures</translation>
    </message>
    <message>
        <source>请核对：电话里写的像是身份证号或别的号码。</source>
        <translation>Please check: the telephone looks like an identity number or another number.</translation>
    </message>
    <message>
        <source>请核对：“%1”不像电话号码。</source>
        <translation>Please check: “%1” does not look like a telephone number.</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>file</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>扫描件</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>实物</source>
        <translation>thing</translation>
    </message>
    <message>
        <source>都没有报</source>
        <translation>sent nothing</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>已停止检查，台账没有改动。</source>
        <translation>The check was stopped; the ledger was not changed.</translation>
    </message>
    <message>
        <source>没有找到文件“%1”，这次的文件都没有加入，台账没有改动：请检查文件是否还在原处。</source>
        <translation>The file “%1” was not found. None of these files were added and the ledger was not changed. Please check that the file is still where it was.</translation>
    </message>
    <message>
        <source>没有权限读取文件“%1”，这次的文件都没有加入，台账没有改动：请检查文件权限，或把它复制到自己的文件夹后再添加。</source>
        <translation>No permission to read the file “%1”. None of these files were added and the ledger was not changed. Please check the file&apos;s permissions, or copy it to a folder of your own and add it again.</translation>
    </message>
    <message>
        <source>“%1”是一个文件夹，这次的文件都没有加入，台账没有改动：请选择文件夹里的文件。</source>
        <translation>“%1” is a folder. None of these files were added and the ledger was not changed. Please choose the files in the folder.</translation>
    </message>
    <message>
        <source>“%1”是设备或管道，不是普通文件，这次的文件都没有加入，台账没有改动：请换成普通文件。</source>
        <translation>“%1” is a device or a pipe, not a regular file. None of these files were added and the ledger was not changed. Please choose a regular file.</translation>
    </message>
    <message>
        <source>无法读取文件“%1”（%2），这次的文件都没有加入，台账没有改动：请检查文件所在的磁盘后再试。</source>
        <translation>The file “%1” cannot be read (%2). None of these files were added and the ledger was not changed. Please check the disk the file is on and try again.</translation>
    </message>
    <message>
        <source>磁盘已满，文件“%1”无法存入，这次的文件都没有加入，台账原有内容没有改动：请腾出磁盘空间后再添加。</source>
        <translation>The disk is full and the file “%1” cannot be stored. None of these files were added and what was in the ledger has not changed. Please free some disk space and add them again.</translation>
    </message>
    <message>
        <source>无法把文件“%1”存入台账（%2），这次的文件都没有加入，台账原有内容没有改动：请检查台账所在的磁盘后再添加。</source>
        <translation>The file “%1” cannot be stored in the ledger (%2). None of these files were added and what was in the ledger has not changed. Please check the disk the ledger is on and add them again.</translation>
    </message>
    <message>
        <source>无法把文件“%1”存入台账，这次的文件都没有加入，台账原有内容没有改动：请检查台账所在的磁盘后再添加。</source>
        <translation>The file “%1” cannot be stored in the ledger. None of these files were added and what was in the ledger has not changed. Please check the disk the ledger is on and add them again.</translation>
    </message>
    <message>
        <source>磁盘已满：要加入的文件共 %1，台账所在的磁盘只剩 %2，这次的文件都没有加入，台账原有内容没有改动：请腾出磁盘空间后再添加。</source>
        <translation>The disk is full: the files to be added take %1, but the ledger&apos;s disk has only %2 left. None of these files were added and what was in the ledger has not changed. Please free some disk space and add them again.</translation>
    </message>
    <message>
        <source>文件“%1”在读取时被改动，这次的文件都没有加入，台账没有改动：请等它保存或接收完毕后再添加。</source>
        <translation>The file “%1” was changed while it was being read. None of these files were added and the ledger was not changed. Please wait until it has been saved or received completely and add it again.</translation>
    </message>
    <message>
        <source>已停止添加，这次的文件都没有加入，台账没有改动。</source>
        <translation>Adding was stopped. None of these files were added and the ledger was not changed.</translation>
    </message>
    <message>
        <source>文件“%1”的名称里有系统认不出的字符（可能是 GBK 编码），这次的文件都没有加入，台账没有改动：请先给它改名，或者把它拖进窗口来添加。</source>
        <translation>The name of file “%1” has characters that the system cannot read (it may be in GBK); none of these files was added and the ledger is unchanged: please rename it first, or drag it into the window.</translation>
    </message>
    <message>
        <source>“%1”太大或太复杂，没有读出文字：文件已原样保存，可以用系统程序打开核对。</source>
        <translation>“%1” is too large or too complex, its words were not read. The file is kept as it is; open it with the system&apos;s program to check.</translation>
    </message>
    <message>
        <source>临时文件夹写不了，没有写出任何文件：请检查剩余空间后重试。</source>
        <translation>The temporary folder cannot be written to; no file was written. Please check the free space and try again.</translation>
    </message>
    <message>
        <source>已停止，没有写出任何文件，台账没有改动。</source>
        <translation>Stopped. No file was written and the ledger is unchanged.</translation>
    </message>
    <message>
        <source>读取文件的程序“%1”不能启动，文件本身完好：请重新安装本程序。</source>
        <translation>The program “%1”, which reads files, cannot be started; the file itself is unharmed. Install this program again.</translation>
    </message>
    <message>
        <source>已停止读取，文件本身没有改动。</source>
        <translation>Reading was stopped; the file itself is unchanged.</translation>
    </message>
    <message>
        <source>台账里存放材料的文件夹“objects/%1”是指向别处的链接，这次的文件都没有加入，台账没有改动：请把它换回原来的文件夹，再检查台账。</source>
        <translation>The ledger&apos;s folder of evidence &quot;objects/%1&quot; is a link to another place. None of these files were added and the ledger is unchanged: put the original folder back, then check the ledger.</translation>
    </message>
    <message>
        <source>文件里写明的时间</source>
        <translation>as the file says</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>file name</translation>
    </message>
    <message>
        <source>文件的修改时间</source>
        <translation>time of the file&apos;s last change</translation>
    </message>
    <message>
        <source>“%1”共 %2 页，文字只读了前 %3 页，后面的查不到：要查的可以用系统程序打开。</source>
        <translation>“%1” has %2 pages; only the text of the first %3 was read, and what follows cannot be found: to look for it, open it with the system&apos;s program.</translation>
    </message>
    <message>
        <source>“%1”的文字太多，只读了开头部分，后面的查不到：要查的可以用系统程序打开。</source>
        <translation>“%1” has too much text; only its beginning was read, and what follows cannot be found: to look for it, open it with the system&apos;s program.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>程序自带的指标表读不出来，程序文件不完整；已有的工作区不受影响，请重新安装程序。</source>
        <translation>The indicator table that comes with the program cannot be read; the program files are incomplete. Existing ledgers are not affected. Please reinstall the program.</translation>
    </message>
    <message>
        <source>指标表文本第 %1 行读不懂：%2；没有生成任何内容，请对照正式印发的表格改正后重试。</source>
        <translation>Line %1 of the indicator table text cannot be understood: %2; nothing was generated. Please correct it against the officially issued table and try again.</translation>
    </message>
    <message>
        <source>表格的一行出现在第一个“一、……”部分之前</source>
        <translation>a table row comes before the first part “一、……”</translation>
    </message>
    <message>
        <source>这一行的序号“%1”不是数字</source>
        <translation>the number “%1” of this row is not a number</translation>
    </message>
    <message>
        <source>第 %1 项已注明无须报送，其下又有分工行</source>
        <translation>indicator %1 is marked as needing no submission, yet there are task rows under it</translation>
    </message>
    <message>
        <source>指标序号 %1 出现了两次</source>
        <translation>the indicator number %1 occurs twice</translation>
    </message>
    <message>
        <source>第 %1 项没有指标内容</source>
        <translation>indicator %1 has no indicator text</translation>
    </message>
    <message>
        <source>这一行只有 %1 个单元格，应为 6 个</source>
        <translation>this row has only %1 cell(s); it should have 6</translation>
    </message>
    <message>
        <source>这段文字里没有指标表：找不到带“目标要求”的“一、……”部分；没有生成任何内容，请确认选中的是正式印发的指标和任务分工表。</source>
        <translation>This text contains no indicator table: there is no part “一、……” with a “目标要求” (target requirement); nothing was generated. Please make sure that the officially issued table of indicators and tasks was chosen.</translation>
    </message>
    <message>
        <source>表头有 %1 个栏目，应为 6 个</source>
        <translation>the table head has %1 column(s); it should have 6</translation>
    </message>
    <message>
        <source>这一部分没有任何指标</source>
        <translation>this part has no indicators</translation>
    </message>
    <message>
        <source>指标表数据文件在“%1%2”处缺失或格式不对；没有读入任何内容，请重新安装程序或重新生成该文件。</source>
        <translation>The indicator table data file lacks “%1%2”, or has it in the wrong format; nothing was read. Please reinstall the program or generate the file again.</translation>
    </message>
    <message>
        <source>指标表数据文件不是完整的 JSON；没有读入任何内容，请重新安装程序或重新生成该文件。</source>
        <translation>The indicator table data file is not complete JSON; nothing was read. Please reinstall the program or generate the file again.</translation>
    </message>
    <message>
        <source>单位名称是空的，没有采用这一行。</source>
        <translation>The unit name is empty; this line was not used.</translation>
    </message>
    <message>
        <source>“%1”不能作单位名称（不超过 60 字，不含顿号、逗号、分号），没有采用这一行。</source>
        <translation>“%1” cannot be a unit name (at most 60 characters, without 、, commas or semicolons); this line was not used.</translation>
    </message>
    <message>
        <source>“%1”与第 %2 行重复，没有采用这一行。</source>
        <translation>“%1” repeats line %2; this line was not used.</translation>
    </message>
    <message>
        <source>“%1”已经是“%2”的名称或别名，没有采用这一行。</source>
        <translation>“%1” is already a name or alias of “%2”; this line was not used.</translation>
    </message>
    <message>
        <source>类别“%1”不在名录的类别中，记为“其他”。</source>
        <translation>The directory has no kind “%1”; recorded as “Other”.</translation>
    </message>
    <message>
        <source>表里没有名为“单位”的一列，没有采用任何内容：请把单位名称一列的表头写成“单位”。</source>
        <translation>The sheet has no column named “单位” (unit); nothing was used. Please give the column of unit names the heading “单位”.</translation>
    </message>
    <message>
        <source>表里只有表头，没有单位，没有采用任何内容：请检查选对了文件。</source>
        <translation>The sheet has only a heading and no units; nothing was used. Please check that the right file was chosen.</translation>
    </message>
    <message>
        <source>没有可以采用的单位名称，名录没有改动：请每行粘贴一个单位。</source>
        <translation>There is no unit name that can be used; the directory was not changed. Please paste one unit per line.</translation>
    </message>
    <message>
        <source>这一行是空的。</source>
        <translation>This line is empty.</translation>
    </message>
    <message>
        <source>第 %1 至 %2 行是空的。</source>
        <translation>Lines %1 to %2 are empty.</translation>
    </message>
    <message>
        <source>名单超过 %1 行，没有采用任何内容：请检查选对了文件，或分成几份。</source>
        <translation>The list has more than %1 lines; nothing was taken: check that it is the right file, or cut it into several.</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>未采用</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>没有变化</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>第 %1 列和第 %2 列的表头是同一项（“%3”），采用的是第 %1 列，第 %2 列没有读，请核对。</source>
        <translation>Columns %1 and %2 are headed as the same (“%3”); column %1 was read and column %2 was not, please check.</translation>
    </message>
    <message>
        <source>只有序号“%1”，没有单位名称，没有采用。</source>
        <translation>Only the number “%1” and no name of a unit; not taken.</translation>
    </message>
    <message>
        <source>“%1”不能作简称或别名（不超过 60 字），没有采用这一行。</source>
        <translation>“%1” cannot be a short name or an alias (60 characters at most); the row was not taken.</translation>
    </message>
    <message>
        <source>%1，没有采用这一行。</source>
        <translation>%1; the row was not taken.</translation>
    </message>
    <message>
        <source>原来已停用；停用时撤回的任务不会跟着恢复：要一起恢复的不要在这里加，在单位名录里选中它点“恢复”。</source>
        <translation>It was retired; what its retirement withdrew does not come back with it: to bring that back, do not add it here, but choose it in the directory and press “Restore”.</translation>
    </message>
    <message>
        <source>重新启用</source>
        <translation>Back in use</translation>
    </message>
    <message>
        <source>名单超过 %1 个，没有采用任何内容：请检查复制对了内容，或分几次粘贴。</source>
        <translation>The list has more than %1 units; nothing was taken: check that the right text was copied, or paste it in parts.</translation>
    </message>
    <message>
        <source>去掉了前面的序号“%1”。</source>
        <translation>The number “%1” before it was taken off.</translation>
    </message>
    <message>
        <source>“%1”不是一个单位的名称，没有采用这一行；统称请建单位组。</source>
        <translation>“%1” is not the name of one unit, this row was not taken; make a unit group for a collective name.</translation>
    </message>
    <message>
        <source>请核对：写的是繁体字，可能就是“%1”。</source>
        <translation>Please check: it is in traditional characters and may be “%1”.</translation>
    </message>
    <message>
        <source>与第 %1 行说的是同一项，没有采用这一行。</source>
        <translation>It is about the same task as line %1; this line was left out.</translation>
    </message>
    <message>
        <source>承办股室</source>
        <translation>office</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <source>经办人电话</source>
        <translation>Handler&apos;s telephone</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1（%2，%3年）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>“项”应写指标表里的序号，没有采用这一行。</source>
        <translation>“项” must be the number of an item of the table; this line was left out.</translation>
    </message>
    <message>
        <source>第%1项有 %2 行，“行”没有写明，没有采用这一行。</source>
        <translation>Item %1 has %2 rows and the line does not say which; it was left out.</translation>
    </message>
    <message>
        <source>单位名录里没有“%1”，没有采用这一行。</source>
        <translation>The directory has no “%1”; this line was left out.</translation>
    </message>
    <message>
        <source>没有交办这一项，没有采用这一行：请核对项、行、材料、年度和单位，或先交办。</source>
        <translation>This is not asked of the unit, and the line was left out: please check item, row, material, year and unit, or ask first.</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>电话“%1”不是完整的号码，没有采用，原来的电话不变。</source>
        <translation>The telephone “%1” is not a whole number; it was not taken, and the present one stays.</translation>
    </message>
    <message>
        <source>请核对：换了经办人，电话还是原来的%1。</source>
        <translation>Please check: another handler, but the telephone is still %1.</translation>
    </message>
    <message>
        <source>期限“%1”不是日期，没有采用，期限不变。</source>
        <translation>“%1” is no date; it was not taken, and the due date stays.</translation>
    </message>
    <message>
        <source>单位已停用，不再催办，期限没有采用。</source>
        <translation>The unit is retired and no longer reminded; the due date was not taken.</translation>
    </message>
    <message>
        <source>已经同意延期到%1，更早的期限没有采用。</source>
        <translation>An extension to %1 was granted; the earlier due date was not taken.</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>请核对：期限%1已经过去。</source>
        <translation>Please check: the due date %1 is past.</translation>
    </message>
    <message>
        <source>表里没有“项”、“材料”、“单位”这几列，没有采用任何内容：请用“导出表格”得到的表，或照它的表头写。</source>
        <translation>The table has no columns “项”, “材料”, “单位”; nothing was taken. Please use a table made by “Export table”, or write its headings.</translation>
    </message>
    <message>
        <source>表里没有可以读回的列（承办股室、经办人、经办人电话、备注、期限），没有采用任何内容。</source>
        <translation>The table has none of the columns that are read (承办股室, 经办人, 经办人电话, 备注, 期限); nothing was taken.</translation>
    </message>
    <message>
        <source>清单超过 %1 行，没有采用任何内容：请检查选对了文件，或分成几份。</source>
        <translation>The list has more than %1 lines; nothing was taken. Please check that it is the right file, or divide it.</translation>
    </message>
    <message>
        <source>表里只有表头，没有报送任务，没有采用任何内容：请检查选对了文件。</source>
        <translation>The table has headings and no tasks; nothing was taken. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>已经办结（通过、零报告、不适用），期限没有采用。</source>
        <translation>It is settled (accepted, nil return, not applicable), so the due date is not taken.</translation>
    </message>
    <message>
        <source>请核对：没有表头，按“单位、联系人、电话”三列理解。</source>
        <translation>Please check: there are no headings; the columns were taken for unit, contact and telephone.</translation>
    </message>
    <message>
        <source>“行”应写这一项的第几行，没有采用这一行。</source>
        <translation>“Row” should say which row of the item it is; this line was not taken.</translation>
    </message>
    <message>
        <source>这像是报送任务表，不是单位名录，没有采用任何内容：请用“读回报送任务表”（命令行 requirements import）读入。</source>
        <translation>This looks like a table of requirements, not a directory of units; nothing was taken: read it with “Read requirements back” (on the command line requirements import).</translation>
    </message>
    <message>
        <source>%1“%2”不是完整的号码，没有采用，名录里的%1不变。</source>
        <translation>%1 “%2” is not a whole number and was not taken; the one in the directory stays.</translation>
    </message>
    <message>
        <source>%1“%2”不是完整的号码，没有采用。</source>
        <translation>%1 “%2” is not a whole number and was not taken.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>图片“%1”无法读取，台账内容没有改动：请换成 PDF 或重新扫描后再放入。</source>
        <translation>The image “%1” cannot be read; the content of the ledger was not changed. Please use a PDF instead, or scan it again and put it in.</translation>
    </message>
    <message>
        <source>找不到文字文件“%1”，没有改动任何内容：请核对文件名。</source>
        <translation>The text file “%1” was not found; nothing was changed. Please check the file name.</translation>
    </message>
    <message>
        <source>“%1”是文件夹，不是文字文件，没有改动任何内容：请指定文件。</source>
        <translation>“%1” is a folder, not a text file; nothing was changed. Please name a file.</translation>
    </message>
    <message>
        <source>无法读取文字文件“%1”，没有改动任何内容：请检查读取权限。</source>
        <translation>The text file “%1” cannot be read; nothing was changed. Please check the read permission.</translation>
    </message>
    <message>
        <source>文字文件“%1”超过 20 MB，没有改动任何内容：请拆分后再试。</source>
        <translation>The text file “%1” is larger than 20 MB; nothing was changed. Please split it and try again.</translation>
    </message>
    <message>
        <source>“%1”不是文字文件（不是 UTF-8、UTF-16 或 GB18030 编码），没有改动任何内容：请另存为文字文件。</source>
        <translation>“%1” is not a text file (not encoded in UTF-8, UTF-16 or GB18030); nothing was changed. Please save it as a text file.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，没有改动任何内容：请指定文字文件。</source>
        <translation>“%1” is not a regular file; nothing was changed: please name a text file.</translation>
    </message>
    <message>
        <source>读取文字文件“%1”时出错，没有改动任何内容：请检查磁盘后再试。</source>
        <translation>Reading the text file “%1” failed; nothing was changed: please check the disk and try again.</translation>
    </message>
    <message>
        <source>“%1”损坏或不完整，没有读入任何内容：请用 WPS 或 Office 打开后另存一份再试，或请对方重新发送。</source>
        <translation>“%1” is damaged or incomplete. Nothing was read: open it in WPS or Office, save a copy and try that, or ask for it to be sent again.</translation>
    </message>
    <message>
        <source>“%1”设有密码，没有读入任何内容：请打开它，去掉密码，另存后再试。</source>
        <translation>“%1” has a password. Nothing was read: open it, remove the password, save it and try again.</translation>
    </message>
    <message>
        <source>“%1”太大（内容超过 %2 MB），没有读入任何内容：请拆成几个文件，或删去用不着的部分再试。</source>
        <translation>“%1” is too large (its contents exceed %2 MB). Nothing was read: split it into several files, or remove what is not needed and try again.</translation>
    </message>
    <message>
        <source>“%1”里有办公文档不该有的 DTD 声明，可能是恶意文件，没有读入任何内容：请核对来源，或用 WPS 或 Office 打开后另存一份再试。</source>
        <translation>“%1” holds a DTD declaration, which has no place in an office document; it may be malicious. Nothing was read: check where it comes from, or open it in WPS or Office, save a copy and try that.</translation>
    </message>
    <message>
        <source>“%1”里有超过 %2 个部件，不像办公文档，没有读入任何内容：请核对来源，或另存为新文件再试。</source>
        <translation>“%1” has more than %2 parts and does not look like an office document. Nothing was read: check where it comes from, or save it as a new file and try again.</translation>
    </message>
    <message>
        <source>“%1”的内部互相重叠，可能是恶意文件，没有读入任何内容：请核对来源，或另存为新文件再试。</source>
        <translation>The contents of “%1” overlap each other; it may be malicious. Nothing was read: check where it comes from, or save it as a new file and try again.</translation>
    </message>
    <message>
        <source>“%1”里有不安全的路径“%2”，没有读入任何内容：请核对来源，或另存为新文件再试。</source>
        <translation>“%1” holds an unsafe path “%2”. Nothing was read: check where it comes from, or save it as a new file and try again.</translation>
    </message>
    <message>
        <source>“%1”展开后大得不正常，可能是恶意文件，没有读入任何内容：请核对来源，或另存为新文件再试。</source>
        <translation>“%1” unpacks to an unusual size; it may be malicious. Nothing was read: check where it comes from, or save it as a new file and try again.</translation>
    </message>
    <message>
        <source>表格没有做成（临时文件夹“%1”写不下），没有写出任何文件：请腾出磁盘空间后再试。</source>
        <translation>The table was not made (the temporary folder “%1” cannot take it) and no file was written: free some disk space and try again.</translation>
    </message>
    <message>
        <source>表格“%1”有 %2 行、%3 列，超过了 xlsx 的上限（1048576 行、16384 列），没有写出任何文件：请缩小范围后再导出。</source>
        <translation>The table “%1” has %2 rows and %3 columns, more than xlsx can hold (1,048,576 rows, 16,384 columns). No file was written: narrow the range and export again.</translation>
    </message>
    <message>
        <source>表格没有保存到“%1”：%2；原有文件没有变动，请换一个位置再导出。</source>
        <translation>The table was not saved to “%1”: %2. The existing file is unchanged; choose another place and export again.</translation>
    </message>
    <message>
        <source>第 %1 行有一个引号没有另一半，从那里起引号按普通文字读入，请核对。</source>
        <translation>Row %1 has a quotation mark without its partner; from there on quotation marks were read as ordinary text. Please check.</translation>
    </message>
    <message>
        <source>“%1”里的表格太大（超过 100 万个单元格），没有读入任何内容：请删去用不着的行和列，或拆成几个文件再试。</source>
        <translation>The table in “%1” is too large (more than a million cells). Nothing was read: delete rows and columns that are not needed, or split it into several files and try again.</translation>
    </message>
    <message>
        <source>“%1”在读取时被改动，没有读入任何内容：请保存并关闭它，再试一次。</source>
        <translation>“%1” was changed while it was being read. Nothing was read: save and close it, then try again.</translation>
    </message>
    <message>
        <source>“%1”是空文件（0 字节），没有读入任何内容：请对方重新发送。</source>
        <translation>“%1” is empty (0 bytes). Nothing was read: ask for it to be sent again.</translation>
    </message>
    <message>
        <source>“%1”不是表格文件，没有读入任何内容：请选择 .xlsx 或 .csv 文件。</source>
        <translation>“%1” is not a table. Nothing was read: choose an .xlsx or .csv file.</translation>
    </message>
    <message>
        <source>“%1”是%2，没有读入任何内容：请用 WPS 或 Excel 打开，另存为 .xlsx 再试。</source>
        <translation>“%1” is %2. Nothing was read: open it in WPS or Excel, save it as .xlsx and try again.</translation>
    </message>
    <message>
        <source>旧格式的表格（.xls 或 .et）</source>
        <translation>a table in an old format (.xls or .et)</translation>
    </message>
    <message>
        <source>“%1”是 Word 文档，没有读入任何内容：请把里面的表格复制到新表格中，存为 .xlsx 再试。</source>
        <translation>“%1” is a Word document. Nothing was read: copy the table in it to a new workbook, save that as .xlsx and try again.</translation>
    </message>
    <message>
        <source>二进制的表格（.xlsb）</source>
        <translation>a binary workbook (.xlsb)</translation>
    </message>
    <message>
        <source>OpenDocument 表格（.ods）</source>
        <translation>an OpenDocument table (.ods)</translation>
    </message>
    <message>
        <source>“%1”含有宏，没有读入任何内容：请用 WPS 或 Excel 打开，另存为不含宏的 .xlsx 再试。</source>
        <translation>“%1” contains macros. Nothing was read: open it in WPS or Excel, save it as .xlsx without macros and try again.</translation>
    </message>
    <message>
        <source>工作表“%1”是隐藏的，也读入了。</source>
        <translation>The sheet “%1” is hidden; it was read all the same.</translation>
    </message>
    <message>
        <source>只读了工作表“%1”，没有读：%2。</source>
        <translation>Only the sheet “%1” was read, not: %2.</translation>
    </message>
    <message>
        <source>网页或 XML 文件</source>
        <translation>a web page or an XML file</translation>
    </message>
    <message>
        <source>%1 是超过 15 位的数字，表格软件可能已经改动后面几位，请核对。</source>
        <translation>%1: a number of more than 15 digits, of which a spreadsheet may have changed the last ones. Please check.</translation>
    </message>
    <message>
        <source>%1 是没有存下结果的公式，按空白读入：请用 WPS 或 Excel 打开、保存后再试。</source>
        <translation>%1: a formula without a saved result, read as empty. Open the file in WPS or Excel, save it and try again.</translation>
    </message>
    <message>
        <source>%1 的公式有错误（如 #REF!），请核对。</source>
        <translation>%1: a formula with an error (such as #REF!). Please check.</translation>
    </message>
    <message>
        <source>%1 等 %2 个单元格</source>
        <translation>%1 and others, %2 cells</translation>
    </message>
    <message>
        <source>有 %1 行、%2 列是隐藏的，也读入了。</source>
        <translation>%1 rows and %2 columns are hidden; they were read all the same.</translation>
    </message>
    <message>
        <source>有 %1 行是隐藏的，也读入了。</source>
        <translation>%1 rows are hidden; they were read all the same.</translation>
    </message>
    <message>
        <source>有 %1 列是隐藏的，也读入了。</source>
        <translation>%1 columns are hidden; they were read all the same.</translation>
    </message>
    <message>
        <source>无法读取标准输入，没有改动任何内容：请改用文件。</source>
        <translation>Standard input cannot be read; nothing was changed: please use a file.</translation>
    </message>
    <message>
        <source>文件没有做成（内存不够），没有写出任何文件：请关闭别的程序后再试。</source>
        <translation>The file could not be made (no memory left); nothing was written: please close other programs and try again.</translation>
    </message>
    <message>
        <source>压缩包“%1”里超过 %2 个文件，没有取出任何文件：请先解开，分几批收进。</source>
        <translation>The archive “%1” has more than %2 files; nothing was taken out: unpack it and take it in by parts.</translation>
    </message>
    <message>
        <source>已停止，没有收进任何文件，台账没有改动。</source>
        <translation>Stopped; no file was taken in and the ledger is unchanged.</translation>
    </message>
    <message>
        <source>是系统自动生成的文件，不是材料，没有取出。</source>
        <translation>It is a system file and no evidence; it was not taken out.</translation>
    </message>
    <message>
        <source>是指向别处的链接，不是文件，没有取出：请打包文件本身。</source>
        <translation>It is a link and no file; it was not taken out: pack the file itself.</translation>
    </message>
    <message>
        <source>不是普通文件，没有取出。</source>
        <translation>It is no regular file and was not taken out.</translation>
    </message>
    <message>
        <source>压缩方式不认识，没有取出：请用压缩软件解开后再收进。</source>
        <translation>It is packed in an unknown way and was not taken out: unpack it with an archiver first.</translation>
    </message>
    <message>
        <source>在压缩包里已经损坏，没有取出：请对方重新发送。</source>
        <translation>It is damaged in the archive and was not taken out: have it sent again.</translation>
    </message>
    <message>
        <source>压缩包“%1”解开后超过原来的 %2 倍，可能是恶意文件，没有取出任何文件：请核对来源，确实需要的，先解开再把文件夹拖进来。</source>
        <translation>The archive “%1” unpacks to more than %2 times its size and may be malicious; nothing was taken out: check where it comes from; if it is needed, unpack it first and drop the folder.</translation>
    </message>
    <message>
        <source>磁盘空间不足，压缩包“%1”没有解开，没有取出任何文件，台账没有改动：请腾出空间后再试。</source>
        <translation>There is not enough disk space; the archive “%1” was not unpacked, nothing was taken out and the ledger is unchanged: free some space and try again.</translation>
    </message>
    <message>
        <source>压缩包“%1”设有密码，没有取出任何文件：请用压缩软件输入密码解开，再把文件夹拖进来。</source>
        <translation>The archive “%1” has a password; nothing was taken out: unpack it with an archiver and drop the folder.</translation>
    </message>
    <message>
        <source>压缩包“%1”损坏、不完整或不是压缩包，没有取出任何文件：请对方重新发送，或用压缩软件解开后再把文件夹拖进来。</source>
        <translation>The archive “%1” is damaged, incomplete or no archive; nothing was taken out: have it sent again, or unpack it with an archiver and drop the folder.</translation>
    </message>
    <message>
        <source>没有名称，没有取出。</source>
        <translation>It has no name and was not taken out.</translation>
    </message>
    <message>
        <source>路径超过 %1 个字符，没有取出：请缩短文件夹的名称后重新打包。</source>
        <translation>Its path is longer than %1 characters and it was not taken out: shorten the folder names and pack again.</translation>
    </message>
    <message>
        <source>路径不安全（写明了盘符或根目录），没有取出：请核对来源。</source>
        <translation>Its path is unsafe (a drive or root) and it was not taken out: check where it comes from.</translation>
    </message>
    <message>
        <source>路径不安全（指向上级文件夹），没有取出：请核对来源。</source>
        <translation>Its path is unsafe (leads to a parent folder) and it was not taken out: check where it comes from.</translation>
    </message>
    <message>
        <source>有一个文件的文件名读不出来，已收下并记为“%1”，请核对。</source>
        <translation>A file has a name that cannot be read; it was taken in as “%1”; please verify.</translation>
    </message>
    <message>
        <source>“%1”的名称在 Windows 上不能用，已记为“%2”。</source>
        <translation>The name “%1” cannot be used on Windows and was recorded as “%2”.</translation>
    </message>
    <message>
        <source>“%1”里的文字不是 UTF-8、UTF-16 或 GB18030 编码，没有读出文字：文件已原样保存，可以用系统程序打开核对。</source>
        <translation>The text in “%1” is neither UTF-8, UTF-16 nor GB18030, its words were not read. The file is kept as it is; open it with the system&apos;s program to check.</translation>
    </message>
    <message>
        <source>“%1”打不开，没有读出文字：请检查文件是否还在、能否读取。</source>
        <translation>“%1” cannot be opened, and no text was read: please check that the file is still there and readable.</translation>
    </message>
    <message>
        <source>压缩包“%1”里有超过 %2 个文件，没有列出：文件已原样保存，可以用系统程序打开核对。</source>
        <translation>The archive “%1” has more than %2 files, which are not listed: it is kept as it is and can be opened with the system&apos;s program.</translation>
    </message>
    <message>
        <source>压缩包“%1”损坏，或里面的路径不安全，没有列出：文件已原样保存，请对方重新发送。</source>
        <translation>The archive “%1” is damaged or has unsafe paths, and is not listed: it is kept as it is; please ask for it to be sent again.</translation>
    </message>
    <message>
        <source>PDF 文件“%1”设有打开密码，没有读出文字：请向提供单位索要未加密的文件。</source>
        <translation>The PDF file “%1” has a password, and no text was read: please ask its unit for a file without one.</translation>
    </message>
    <message>
        <source>PDF 文件“%1”损坏或不完整，没有读出文字：文件已原样保存，请对方重新发送。</source>
        <translation>The PDF file “%1” is damaged or incomplete, and no text was read: it is kept as it is; please ask for it to be sent again.</translation>
    </message>
    <message>
        <source>无法写入“%1”（%2），没有留下这个文件：请检查剩余空间和写入权限后重试。</source>
        <translation>“%1” cannot be written (%2); no such file was left. Check free space and permissions and try again.</translation>
    </message>
    <message>
        <source>一个图片文件读不出来，没有写出任何文件：请先检查台账。</source>
        <translation>A picture could not be read; no file was written. Please check the ledger first.</translation>
    </message>
    <message>
        <source>一份材料的文件在装订时变了，没有写出任何文件：请先检查台账再重试。</source>
        <translation>The file of a piece of evidence changed while it was being bound; no file was written. Please check the ledger and try again.</translation>
    </message>
    <message>
        <source>一份材料的文件在装订时读不出来，没有写出任何文件：请先检查台账再重试。</source>
        <translation>The file of a piece of evidence could not be read while it was being bound; no file was written. Please check the ledger and try again.</translation>
    </message>
    <message>
        <source>图片“%1”无法读取，其他内容不受影响：请换成 PDF 或重新扫描后再放入。</source>
        <translation>The picture “%1” cannot be read; nothing else is affected. Please use a PDF instead, or scan it again.</translation>
    </message>
    <message>
        <source>临时文件夹写不下，没有写出任何文件：请检查剩余空间后重试。</source>
        <translation>The temporary folder is full; no file was written. Please check the free space and try again.</translation>
    </message>
    <message>
        <source>文件“%1”不能合进 PDF，可能已损坏或设有密码，没有写出任何文件：请换一份可以打开的 PDF。</source>
        <translation>“%1” cannot be joined into the PDF; it may be damaged or need a password. Nothing was written; use a PDF that opens.</translation>
    </message>
    <message>
        <source>“%1”不是 Word 文档（.docx），没有读入任何内容：请用 WPS 或 Word 打开，另存为 .docx 再试。</source>
        <translation>“%1” is no Word document (.docx); nothing was read. Open it in WPS or Word, save it as .docx and try again.</translation>
    </message>
    <message>
        <source>“%1”含有宏，没有读入任何内容：请用 WPS 或 Word 打开，另存为不含宏的 .docx 再试。</source>
        <translation>“%1” contains macros; nothing was read. Open it in WPS or Word, save it as .docx without macros and try again.</translation>
    </message>
    <message>
        <source>第 %1 页画不出来，没有做成脱敏件，原件完好：请核对原件，或用别的程序处理后再存入。</source>
        <translation>Page %1 cannot be drawn; no redacted copy was made and the original is unharmed: check the original, or redact it with another program and add that.</translation>
    </message>
    <message>
        <source>这份 PDF 有 %1 页，超过 %2 页，没有做成脱敏件，原件完好：请分成几份后再处理。</source>
        <translation>This PDF has %1 pages, more than %2; no redacted copy was made and the original is unharmed: split it first.</translation>
    </message>
    <message>
        <source>已停止，没有做成脱敏件，原件没有改动。</source>
        <translation>Stopped; no redacted copy was made and the original is unchanged.</translation>
    </message>
    <message>
        <source>压缩包“%1”是固实压缩的 rar，本程序解不开，没有取出任何文件：请用压缩软件解开，再把文件夹拖进来。</source>
        <translation>The archive “%1” is a solid rar, which this program cannot unpack; no file was taken out. Unpack it with an archive program, then drag the folder in.</translation>
    </message>
    <message>
        <source>第 %1 行有空字节（NUL），文件可能损坏</source>
        <translation> has a zero byte (NUL) in line %1 and may be damaged</translation>
    </message>
    <message>
        <source>混用了两种编码（第 %1 行是 UTF-8，第 %2 行不是）</source>
        <translation> mixes two encodings (line %1 is UTF-8, line %2 is not)</translation>
    </message>
    <message>
        <source>“%1”%2，没有读入任何内容：请用 WPS 或 Excel 打开检查，另存为 .xlsx 再试。</source>
        <translation>“%1”%2; nothing was read: open it in WPS or Excel, look at it, and save it as .xlsx.</translation>
    </message>
    <message>
        <source>主题：%1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>发件人：%1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>收件人：%1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>日期：%1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>附件：%1</source>
        <translation>Attachment: %1</translation>
    </message>
    <message>
        <source>一份材料的文件在合成 PDF 时读不出来，没有写出任何文件：请先检查台账再重试。</source>
        <translation>A file of the evidence could not be read while the PDF was joined, no file was written: check the ledger first, then try again.</translation>
    </message>
    <message>
        <source>嵌入对象 %1</source>
        <translation>embedded object %1</translation>
    </message>
    <message>
        <source>表格里的图片“%1”没有做成，没有写出任何文件。</source>
        <translation>The picture “%1” of the sheet could not be made, no file was written.</translation>
    </message>
    <message>
        <source>压缩包“%1”连同里面套着的压缩包超过 %2 个文件，没有取出任何文件：请先解开，分几批收进。</source>
        <translation>The archive “%1”, with the archives inside it, holds more than %2 files; nothing was taken out: please unpack it first and take it in by parts.</translation>
    </message>
    <message>
        <source>“%1”是固实压缩的 rar，本程序解不开，没有列出：文件已原样保存，可以用系统程序打开核对。</source>
        <translation>“%1” is a solid rar archive, which this program cannot unpack; nothing was listed: the file is kept as it is and can be opened with a system program.</translation>
    </message>
    <message>
        <source>“%1”的格式（旧版 Office、WPS、OFD、RTF）读不出文字：文件已原样保存，可以用系统程序打开；另存为 .docx、.xlsx 或 PDF 后重新添加，就能查找里面的文字。</source>
        <translation>The format of “%1” (old Office, WPS, OFD, RTF) cannot be read: the file is kept as it is and can be opened with a system program; saved as .docx, .xlsx or PDF and added again, its text can be searched.</translation>
    </message>
    <message>
        <source>压缩包“%1”的注释里标有“%2”，没有取出任何文件：%3；确认不是的，解开后再把文件夹拖进来。</source>
        <translation>A comment of the archive “%1” is marked “%2”; no file was taken out: %3; if you are sure that it is not, unpack it and drag the folder in.</translation>
    </message>
</context>
<context>
    <name>hashing</name>
    <message>
        <source>系统的密码组件（OpenSSL）无法计算文件校验值，台账没有改动：请检查系统安装。</source>
        <translation>The system&apos;s cryptography library (OpenSSL) cannot compute file checksums; the ledger was not changed: please check the installation of the system.</translation>
    </message>
</context>
<context>
    <name>late</name>
    <message>
        <source>程序装得不完整（缺少 taizhang-late 或版本不同），这一步没有做，台账内容没有改动：请重新安装法治台账。</source>
        <translation>The program is not completely installed (taizhang-late is missing or of another version). This step was not done and the ledger is unchanged: please install the program again.</translation>
    </message>
</context>
<context>
    <name>platform</name>
    <message>
        <source>无法读取“%1”（%2），没有改动任何内容：请检查后再试。</source>
        <translation>“%1” cannot be read (%2); nothing was changed. Please check it and try again.</translation>
    </message>
    <message>
        <source>无法写入“%1”（%2），原有内容没有改动：请检查磁盘空间和写入权限后再试。</source>
        <translation>“%1” cannot be written (%2); what was there has not changed. Please check the disk space and the write permission and try again.</translation>
    </message>
    <message>
        <source>文件或文件夹不存在</source>
        <translation>the file or folder does not exist</translation>
    </message>
    <message>
        <source>没有访问权限</source>
        <translation>no access permission</translation>
    </message>
    <message>
        <source>所在磁盘只能读取</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>这是一个文件夹</source>
        <translation>this is a folder</translation>
    </message>
    <message>
        <source>这不是普通文件</source>
        <translation>this is not a regular file</translation>
    </message>
    <message>
        <source>文件名或路径太长</source>
        <translation>the file name or path is too long</translation>
    </message>
    <message>
        <source>磁盘读写出错</source>
        <translation>a disk read or write error</translation>
    </message>
    <message>
        <source>系统拒绝了操作</source>
        <translation>the system refused the operation</translation>
    </message>
    <message>
        <source>其他用户</source>
        <translation>another user</translation>
    </message>
    <message>
        <source>另一台电脑</source>
        <translation>another computer</translation>
    </message>
    <message>
        <source>路径中间有一段是文件，不是文件夹</source>
        <translation>part of the path is a file, not a folder</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>这台电脑没有安装任何字体，不能排版；文字没有变动，请安装字体（如 fonts-noto-cjk）后重试。</source>
        <translation>No fonts are installed on this computer, so pages cannot be laid out; the text has not changed. Please install a font (such as fonts-noto-cjk) and try again.</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>Kai</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>Hei</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>%1字体“%2”没有安装，也没有可以代替的字体，请安装后再打印。</source>
        <translation>The %1 typeface “%2” is not installed and nothing can stand for it: install it before printing.</translation>
    </message>
    <message>
        <source>%1字体“%2”没有安装，以“%3”代替。</source>
        <translation>The %1 typeface “%2” is not installed; “%3” stands for it.</translation>
    </message>
    <message>
        <source>PDF 没有保存到“%1”：%2；原有文件没有变动，请换一个位置再导出。</source>
        <translation>The PDF was not saved to “%1”: %2. The file that was there is unchanged; export to another place.</translation>
    </message>
    <message>
        <source>表格有 %1 栏，纸面宽度放不下，内容没有变动：请减少栏数，或改用横向、更大的纸张。</source>
        <translation>The table has %1 columns, more than the width of the paper can hold; nothing was changed. Use fewer columns, landscape or larger paper.</translation>
    </message>
    <message>
        <source>页边距与纸张大小不相容，请检查大表的版式设置。</source>
        <translation>Margins and paper size do not go together. Check the page settings of large tables.</translation>
    </message>
    <message>
        <source>大表的字号不合理，请检查版式设置。</source>
        <translation>The type sizes of large tables make no sense. Check the page settings.</translation>
    </message>
    <message>
        <source>%1边距超出了纸张，版心放不下，请改小。</source>
        <translation>With this %1 margin there is no room left for text; make it smaller.</translation>
    </message>
    <message>
        <source>上</source>
        <translation>top</translation>
    </message>
    <message>
        <source>左</source>
        <translation>left</translation>
    </message>
    <message>
        <source>下</source>
        <translation>bottom</translation>
    </message>
    <message>
        <source>右</source>
        <translation>right</translation>
    </message>
    <message>
        <source>每页行数应在 3 到 200 之间。</source>
        <translation>A page takes 3 to 200 lines.</translation>
    </message>
    <message>
        <source>每行字数应在 5 到 200 之间。</source>
        <translation>A line takes 5 to 200 characters.</translation>
    </message>
    <message>
        <source>首行缩进不能超过每行字数的一半。</source>
        <translation>The indent cannot exceed half of a line.</translation>
    </message>
    <message>
        <source>正文字号 %1 磅与每页行数、每行字数不相容：一行高 %2 磅、一字宽 %3 磅，请改小字号，或减少行数、字数。</source>
        <translation>Text of %1 pt does not go with the lines and characters asked for: a line is %2 pt high and a character %3 pt wide. Choose smaller text, or fewer lines or characters.</translation>
    </message>
    <message>
        <source>标题字号 %1 磅比一行（%2 磅）高得太多，请改小字号，或减少每页行数。</source>
        <translation>A title of %1 pt is too high for a line of %2 pt. Choose a smaller title or fewer lines.</translation>
    </message>
    <message>
        <source>页码字号应在 1 到 72 磅之间。</source>
        <translation>Page numbers take 1 to 72 pt.</translation>
    </message>
    <message>
        <source>起始页码应在 0 到 99999 之间。</source>
        <translation>The first page number lies between 0 and 99999.</translation>
    </message>
    <message>
        <source>页码落到了纸外：下边距 %1 毫米，页码离版心 %2 毫米，请改小页码的距离，或加大下边距。</source>
        <translation>The page number would fall off the paper: the bottom margin is %1 mm and the number stands %2 mm below the text. Bring it closer or widen the margin.</translation>
    </message>
    <message>
        <source>附件说明、落款后面还有 %1 段文字，没有读回：要用的请移到要点下面。</source>
        <translation>%1 paragraphs after the attachments and the signature were not read: move what you need below a point.</translation>
    </message>
    <message>
        <source>文件里有图片或文本框，没有读回：图片请作为佐证材料添加。</source>
        <translation>Pictures or text boxes in the file were not read: add pictures as evidence.</translation>
    </message>
    <message>
        <source>文件里有批注，没有读回。</source>
        <translation>Comments in the file were not read.</translation>
    </message>
    <message>
        <source>有的段落用了自动编号，编号没有读回，请核对。</source>
        <translation>Some paragraphs are numbered automatically; their numbers were not read. Please check.</translation>
    </message>
    <message>
        <source>标题“%1”出现了不止一次，下面的文字接在一起了，请核对。</source>
        <translation>The heading “%1” occurs more than once; the texts below were joined. Please check.</translation>
    </message>
    <message>
        <source>标题“%1”在文件里改成了“%2”：要点的标题来自官方表，没有改，下面的文字照样读回。</source>
        <translation>The heading “%1” reads “%2” in the file. Headings come from the official table and stay; the text below is read all the same.</translation>
    </message>
    <message>
        <source>制度机制类</source>
        <translation>Rules and mechanisms</translation>
    </message>
    <message>
        <source>公开公示类</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>审核备案类</source>
        <translation>Review and filing</translation>
    </message>
    <message>
        <source>执法监管类</source>
        <translation>Enforcement and supervision</translation>
    </message>
    <message>
        <source>案件办理类</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>学习培训类</source>
        <translation>Study and training</translation>
    </message>
    <message>
        <source>研究部署类</source>
        <translation>Leadership and planning</translation>
    </message>
    <message>
        <source>机构经费类</source>
        <translation>Staff and funds</translation>
    </message>
    <message>
        <source>有无情形类</source>
        <translation>Whether it occurred</translation>
    </message>
    <message>
        <source>一般工作类</source>
        <translation>General work</translation>
    </message>
    <message>
        <source>“主要数据”表后面还有 %1 段文字，没有读回：要用的请移到要点下面。</source>
        <translation>%1 paragraphs behind the table of figures were not read back: move those you need below a point.</translation>
    </message>
    <message>
        <source>请核对：每行 %1 字时一字只有 %2 磅宽，%3 磅的字会挤在一起：请把每行字数改为 %4 以内，或者改小边距、字号。</source>
        <translation>Please check: with %1 characters a line each has only %2 pt, so characters of %3 pt touch one another: choose at most %4 a line, or smaller margins or type.</translation>
    </message>
    <message>
        <source>文件里有脚注或尾注，没有读回：要用的请写进正文。</source>
        <translation>The file has footnotes or endnotes, which were not read back: put what you need into the text.</translation>
    </message>
    <message>
        <source>文件里有没有接受的修订，已按接受以后的文字读回，请核对。</source>
        <translation>The file has tracked changes that were not accepted; it was read back as if they were, please check.</translation>
    </message>
    <message>
        <source>文件的表格里有合并的单元格，读回以后可能错开一列，请核对。</source>
        <translation>A table of the file has merged cells; read back, its columns may be shifted, please check.</translation>
    </message>
    <message>
        <source>文件里有隐藏的文字，也读回了，请核对。</source>
        <translation>The file has hidden text, which was read back as well, please check.</translation>
    </message>
    <message>
        <source>文件里有符号字体的符号（如√、□），没有读回，请核对。</source>
        <translation>The file has symbols of a symbol font (such as √, □), which were not read back, please check.</translation>
    </message>
    <message>
        <source>表格有 %1 栏，Word 文件最多 %2 栏，没有写出，内容没有变动：请减少栏数。</source>
        <translation>A table has %1 columns, a Word file holds at most %2; nothing was written and nothing changed. Please use fewer columns.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>磁盘已满，未能写入数据库“%1”：原有内容没有改动，请腾出空间后再试。</source>
        <translation>The disk is full and the database “%1” could not be written. What was there has not changed. Please free some space and try again.</translation>
    </message>
    <message>
        <source>数据库“%1”只能读取，未做任何改动：请检查文件夹的写入权限。</source>
        <translation>The database “%1” is read-only; nothing was changed. Please check the folder&apos;s write permission.</translation>
    </message>
    <message>
        <source>数据库“%1”正被其他程序占用，未做任何改动：请稍后再试。</source>
        <translation>The database “%1” is in use by another program; nothing was changed. Please try again later.</translation>
    </message>
    <message>
        <source>数据库“%1”已损坏，文件保持原样：请从备份恢复。</source>
        <translation>The database “%1” is damaged; the file was left as it is. Please restore it from a backup.</translation>
    </message>
    <message>
        <source>数据库“%1”读写失败，这一步没有保存：请重试，仍不行请重新打开台账。</source>
        <translation>The database “%1” could not be read or written and this step was not saved. Please try again; if that does not help, reopen the ledger.</translation>
    </message>
    <message>
        <source>程序安装不完整（两套 SQLite 版本不一致），台账没有打开：请重新安装本程序。</source>
        <translation>The program is not installed completely (two different versions of SQLite); the ledger was not opened. Please reinstall the program.</translation>
    </message>
    <message>
        <source>读取数据库失败，文件保持原样：请检查台账，必要时从备份恢复。</source>
        <translation>Reading the database failed; the file was left as it is. Please check the ledger and restore it from a backup if necessary.</translation>
    </message>
    <message>
        <source>台账里没有这一项：它可能已被删除，请刷新后再试。</source>
        <translation>The ledger has no such entry: it may have been deleted. Please refresh and try again.</translation>
    </message>
    <message>
        <source>不能撤销：这一项后来又被改过，现有内容没有改动，请直接修改。</source>
        <translation>This cannot be undone: the entry has been changed again since. The present content was not changed. Please edit it directly.</translation>
    </message>
    <message>
        <source>程序安装不完整（缺少数据库结构文件），台账没有改动：请重新安装本程序。</source>
        <translation>The program is not installed completely (the database structure file is missing); the ledger was not changed. Please reinstall the program.</translation>
    </message>
    <message>
        <source>升级台账时发现内容前后不一致，没有升级，文件保持原样：请从备份恢复。</source>
        <translation>While upgrading the ledger its content was found to be inconsistent; it was not upgraded and the file was left as it is. Please restore it from a backup.</translation>
    </message>
    <message>
        <source>无法读取数据库“%1”，文件保持原样：请检查文件夹的读取权限。</source>
        <translation>The database “%1” cannot be read; the file was left as it is. Please check the folder&apos;s read permission.</translation>
    </message>
    <message>
        <source>“%1”不是台账数据库（内容不是数据库格式），文件保持原样：请选择正确的文件夹，或者从备份恢复。</source>
        <translation>“%1” is not a ledger database (its content is not in database format); the file was left as it is. Please choose the right folder, or restore it from a backup.</translation>
    </message>
    <message>
        <source>“%1”是其他程序的数据库，文件保持原样：请选择法治台账建立的文件夹。</source>
        <translation>“%1” is a database of another program; the file was left as it is. Please choose a folder created by Rule-of-law ledger.</translation>
    </message>
    <message>
        <source>“%1”由更新版本的程序建立（结构版本 %2，本程序支持到 %3），文件保持原样：请升级本程序后再打开。</source>
        <translation>“%1” was created by a newer version of the program (structure version %2; this program supports up to %3); the file was left as it is. Please upgrade this program and open it again.</translation>
    </message>
    <message>
        <source>数据库“%1”不完整（后半部分缺失），文件保持原样：请从备份恢复。</source>
        <translation>The database “%1” is incomplete (its end is missing); the file was left as it is. Please restore it from a backup.</translation>
    </message>
    <message>
        <source>未能把台账数据库复制到“%1”，原文件没有改动：请检查磁盘空间。</source>
        <translation>The ledger database could not be copied to “%1”; the original file was not changed. Please check the disk space.</translation>
    </message>
    <message>
        <source>磁盘出错，无法确认这一步是否已经保存：请关闭后重新打开台账核对。</source>
        <translation>The disk failed and it is not certain whether this step was saved: please close the ledger, open it again and check.</translation>
    </message>
    <message>
        <source>不能撤销：这一步改动的内容本程序不认识，现有内容没有改动，请升级本程序。</source>
        <translation>This step cannot be undone: it changed something that this program does not know; nothing was changed, please upgrade the program.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件（是链接、文件夹或设备），没有打开，保持原样：请从备份恢复。</source>
        <translation>“%1” is not a regular file (but a link, folder or device); it was not opened and stays as it is: please restore from a backup.</translation>
    </message>
    <message>
        <source>台账升级没有成功，内容保持原样：请检查磁盘空间后重试，仍不行请用原来版本的程序打开。</source>
        <translation>The ledger could not be upgraded and is as it was: please check the disk space and try again; if it still fails, open it with the version of the program that you had before.</translation>
    </message>
    <message>
        <source>第%1项第%2行材料%3</source>
        <translation>Indicator %1, row %2, material %3</translation>
    </message>
    <message>
        <source>第%1项材料%2</source>
        <translation>Indicator %1, material %2</translation>
    </message>
    <message>
        <source>这项报送任务已经不在了（可能刚被撤回），没有改动任何内容：请刷新后再看。</source>
        <translation>This hand-in task is no longer here (it may just have been withdrawn); nothing was changed. Please refresh and look again.</translation>
    </message>
    <message>
        <source>表</source>
        <translation>table</translation>
    </message>
    <message>
        <source>索引</source>
        <translation>index</translation>
    </message>
    <message>
        <source>触发器</source>
        <translation>trigger</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>view</translation>
    </message>
    <message>
        <source>多出%1“%2”</source>
        <translation>an extra %1 “%2”</translation>
    </message>
    <message>
        <source>缺少%1“%2”</source>
        <translation>%1 “%2” is missing</translation>
    </message>
    <message>
        <source>%1“%2”被改动</source>
        <translation>%1 “%2” was changed</translation>
    </message>
    <message>
        <source>%1 处引用指向已不存在的内容：%2</source>
        <translation>%1 references lead to what is not there any more: %2</translation>
    </message>
    <message>
        <source>数据库“%1”的结构不是本程序建立的样子（%2），可能被本程序以外的方式改动过，没有写入任何内容，文件保持原样：请从备份恢复。</source>
        <translation>The structure of the database “%1” is not as this program makes it (%2); it may have been changed by something other than this program. Nothing was written, the file is as it was: restore from a backup.</translation>
    </message>
    <message>
        <source>%1等 %2 处</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>数据库“%1”正在使用，没有读取，文件保持原样：请稍后再试。</source>
        <translation>The database “%1” is in use and was not read; the file is as it was: try again later.</translation>
    </message>
    <message>
        <source>无法读取数据库“%1”，文件保持原样：请检查读取权限和磁盘，或从备份恢复。</source>
        <translation>The database “%1” cannot be read; the file is as it was: check reading rights and disk, or restore from a backup.</translation>
    </message>
    <message>
        <source>数据库“%1”正在使用，或者已经损坏，没有读到完整的内容，文件保持原样：请稍后再试，仍不行请从备份恢复。</source>
        <translation>The database “%1” is in use or damaged and could not be read whole; the file is as it was: try again later, and if that fails restore from a backup.</translation>
    </message>
    <message>
        <source>读取台账要先在临时文件夹“%1”里放一份副本，没有放成，台账没有改动：请检查那里的剩余空间和写入权限，或用环境变量 TMPDIR 指定别的文件夹。</source>
        <translation>Reading needs a copy in the folder for temporary files “%1”, which could not be made; the ledger is unchanged: check room and writing rights there, or name another folder with the environment variable TMPDIR.</translation>
    </message>
    <message>
        <source>无法读取备份“%1”，没有恢复任何内容：请检查读取权限和磁盘，或改用别的备份。</source>
        <translation>Backup “%1” cannot be read; nothing was restored: please check the rights and the disk, or use another backup.</translation>
    </message>
    <message>
        <source>备份“%1”已损坏（内容和做备份时不一样），没有恢复任何内容：请改用别的备份。</source>
        <translation>Backup “%1” is damaged (not what was written when it was taken); nothing was restored: please use another backup.</translation>
    </message>
    <message>
        <source>没有从备份“%1”恢复，台账保持原样：请检查磁盘空间后重试。</source>
        <translation>Backup “%1” was not restored, the ledger is as it was: please check the disk space and try again.</translation>
    </message>
    <message>
        <source>升级前的备份没有做成，没有升级，台账保持原样：请检查写入权限和磁盘空间。</source>
        <translation>The backup before the upgrade could not be taken; nothing was upgraded and the ledger is as it was: please check rights and disk space.</translation>
    </message>
    <message>
        <source>这份材料已经不在台账里，没有改动：请刷新后再试。</source>
        <translation>This piece is no longer in the workspace; nothing was changed. Refresh and try again.</translation>
    </message>
    <message>
        <source>第%1项第%2行</source>
        <translation>Item %1, row %2</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>第%1项 · %2</source>
        <translation>Item %1 · %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>本局</source>
        <translation>The bureau</translation>
    </message>
    <message>
        <source>%1（已停用）</source>
        <translation>%1 (retired)</translation>
    </message>
    <message>
        <source>%1要点%2</source>
        <translation>%1, point %2</translation>
    </message>
    <message>
        <source>%1要点%2的文字</source>
        <translation>%1, text of point %2</translation>
    </message>
    <message>
        <source>%1的文字</source>
        <translation>%1, text</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>已停用，不再催办</source>
        <translation>retired, not chased any more</translation>
    </message>
    <message>
        <source>台账升级没有成功，内容保持原样：数据库里的表和它记录的结构版本对不上，可能被本程序以外的方式改动过，请从备份恢复。</source>
        <translation>The ledger could not be upgraded and is as it was: the tables in the database do not match the schema version it records. It may have been changed by something other than this program; restore a backup.</translation>
    </message>
    <message>
        <source>数据库“%1”记录的结构版本是 %2，里面的表却是第 %3 版的，版本号被本程序以外的方式改动过，没有写入任何内容，文件保持原样：请从备份恢复。</source>
        <translation>The database “%1” records schema version %2, but its tables are of version %3: the number was changed by something other than this program. Nothing was written and the file is as it was; restore a backup.</translation>
    </message>
    <message>
        <source>数据库“%1”记录的结构版本是 %2，本程序从不写这样的版本号，可能被本程序以外的方式改动过，没有打开，文件保持原样：请从备份恢复。</source>
        <translation>The database “%1” records schema version %2, which this program never writes; it may have been changed by something else. It was not opened and the file is as it was; restore a backup.</translation>
    </message>
    <message>
        <source>数据库“%1”的结构在打开以后被其他程序改动过，这一步没有保存：请关闭窗口，核对是什么程序动过它，再重新打开台账；打不开的，从备份恢复。</source>
        <translation>The schema of the database “%1” was changed by another program after it was opened; this step was not saved. Close the window, find out which program touched it, and open the ledger again; if it does not open, restore a backup.</translation>
    </message>
    <message>
        <source>第%1项情况说明的文件 %2</source>
        <translation>file %2 of the report of item %1</translation>
    </message>
    <message>
        <source>%1情况说明的盖章件</source>
        <translation>%1, sealed scan of the report</translation>
    </message>
    <message>
        <source>%1情况说明的成品文件</source>
        <translation>%1, finished file of the report</translation>
    </message>
    <message>
        <source>数据库“%1”已损坏，没有写入任何内容，文件保持原样：请用“文件 › 检查台账”（命令行 taizhang check）看缺了什么，再从备份恢复。</source>
        <translation>The database “%1” is damaged; nothing was written, the file is as it was: see what is missing with “File › Check ledger” (on the command line taizhang check), then restore a backup.</translation>
    </message>
    <message>
        <source>索引“%1”和表里的内容不一致</source>
        <translation>index “%1” does not agree with its table</translation>
    </message>
    <message>
        <source>数据库文件第 %1 页有损坏</source>
        <translation>page %1 of the database file is damaged</translation>
    </message>
    <message>
        <source>数据库文件里有损坏的地方</source>
        <translation>the database file is damaged</translation>
    </message>
    <message>
        <source>没有台账数据库“%1”：请选择台账所在的文件夹，或者新建台账。</source>
        <translation>There is no ledger database “%1”: please choose the folder of a ledger, or make a new ledger.</translation>
    </message>
</context>
<context>
    <name>taizhang::app::Composition</name>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ActorDialog</name>
    <message>
        <source>操作人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>操作人姓名(&amp;N)</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>操作人姓名</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>不填则用电脑账户名：%1</source>
        <translation>Empty: the account&apos;s name, %1</translation>
    </message>
    <message>
        <source>确定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>取消(&amp;C)</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>从现在起，改动以“%1@%2”记入历史，别人打开台账时看到的也是这个名字；以前的记录不变。</source>
        <translation>From now on changes go into the history as “%1@%2”, and whoever else opens the ledger sees this name; what was recorded before stays.</translation>
    </message>
    <message>
        <source>%1，请缩短。</source>
        <translation>%1; please shorten it.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AdviceDialog</name>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>“%1”之前请看一下；核对过仍可继续，不影响别的内容。</source>
        <translation>Please look at this before “%1”; once checked you may go on, and nothing else is affected.</translation>
    </message>
    <message>
        <source>要核对的内容</source>
        <translation>What to check</translation>
    </message>
    <message>
        <source>备注（可不填）</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>备注（可不填），例如：五件合为一个文件</source>
        <translation>Note (optional), e.g. five pieces in one file</translation>
    </message>
    <message>
        <source>仍然继续(&amp;O)</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>返回(&amp;C)</source>
        <translation>Ba&amp;ck</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AgencyDialog</name>
    <message>
        <source>本台账的单位</source>
        <translation>This ledger&apos;s agency</translation>
    </message>
    <message>
        <source>单位全称(&amp;N)</source>
        <translation>Full &amp;name of the agency</translation>
    </message>
    <message>
        <source>单位全称</source>
        <translation>Full name of the agency</translation>
    </message>
    <message>
        <source>确定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>%1，请缩短。</source>
        <translation>%1; please shorten it.</translation>
    </message>
    <message>
        <source>催办函件、进度通报的落款(&amp;L)</source>
        <translation>Signature of letters and bulletins (&amp;L)</translation>
    </message>
    <message>
        <source>催办函件、进度通报的落款</source>
        <translation>Signature of letters and bulletins</translation>
    </message>
    <message>
        <source>情况说明没有另外写落款单位的，都用单位全称落款；交办单、接收单、各种催办函件和进度通报用下面一栏落款，回执也交到那里。</source>
        <translation>The agency signs every report that names no other; the second line signs assignments, receipts, all reminders and the progress bulletin, and gets their reply slips.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AliasNotice</name>
    <message>
        <source>是同一单位</source>
        <translation>They are one</translation>
    </message>
    <message>
        <source>是同一单位：合并，并记为别名</source>
        <translation>They are one unit: merge them and keep the name as an alias</translation>
    </message>
    <message>
        <source>是两个单位</source>
        <translation>They are two</translation>
    </message>
    <message>
        <source>是两个单位：保留，不再询问</source>
        <translation>They are two units: keep both and do not ask again</translation>
    </message>
    <message>
        <source>表中的“%1”可能就是“%2”。</source>
        <translation>“%1” of the table may be “%2”.</translation>
    </message>
    <message>
        <source>（还有 %1 个待确认）</source>
        <translation> (%1 more to confirm)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AmendmentsDialog</name>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>材料%1</source>
        <translation>Material %1</translation>
    </message>
    <message>
        <source>情况说明内容%1</source>
        <translation>report point %1</translation>
    </message>
    <message>
        <source>第%1行%2</source>
        <translation>row %1, %2</translation>
    </message>
    <message>
        <source>第%1项的简称和勘误</source>
        <translation>Short name and corrections of item %1</translation>
    </message>
    <message>
        <source>保存(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>简称(&amp;N)</source>
        <translation>Short &amp;name</translation>
    </message>
    <message>
        <source>简称，用在目录树、盒脊和分隔页上</source>
        <translation>Short name, for the tree, the box labels and the dividers</translation>
    </message>
    <message>
        <source>例如：%1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>用建议的(&amp;U)</source>
        <translation>&amp;Use the proposal</translation>
    </message>
    <message>
        <source>简称填为“%1”</source>
        <translation>Fill in “%1” as the short name</translation>
    </message>
    <message>
        <source>勘误写在原文旁边，原文一字不改。列出的疑似印错之处，打勾才算数。</source>
        <translation>Corrections stand beside the printed words, which are never changed. Suspected misprints count only once they are ticked.</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>原文印的</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>应当是</source>
        <translation>Should be</translation>
    </message>
    <message>
        <source>再加一处勘误(&amp;A)</source>
        <translation>&amp;Add a correction</translation>
    </message>
    <message>
        <source>采用第%1处勘误</source>
        <translation>Use correction %1</translation>
    </message>
    <message>
        <source>第%1处勘误在哪里</source>
        <translation>Where correction %1 is</translation>
    </message>
    <message>
        <source>第%1处：原文印的</source>
        <translation>Correction %1: as printed</translation>
    </message>
    <message>
        <source>第%1处：应当是</source>
        <translation>Correction %1: should be</translation>
    </message>
    <message>
        <source>请照原文填写印错的字，或者去掉这一处的勾。</source>
        <translation>Fill in the misprinted words as they stand, or untick this one.</translation>
    </message>
    <message>
        <source>“%1”里没有“%2”：请照原文填写印错的字，或换到别处。</source>
        <translation>“%2” does not stand in %1: fill in the misprinted words as they stand, or choose another place.</translation>
    </message>
    <message>
        <source>请填写“%1”应当是什么。</source>
        <translation>Fill in what “%1” should be.</translation>
    </message>
    <message>
        <source>还没有勘误，也没有看出疑似印错的地方。看到印错的，点“再加一处勘误”。</source>
        <translation>There are no corrections yet, and no misprint is suspected. Where you see one, press “Add a correction”.</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>勘误</source>
        <translation>correction</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AskDialog</name>
    <message>
        <source>交办</source>
        <translation>Ask units</translation>
    </message>
    <message>
        <source>筛选单位</source>
        <translation>Filter units</translation>
    </message>
    <message>
        <source>筛选：名称或拼音首字母，如 qsfj；回车勾选第一个</source>
        <translation>Filter: name or pinyin initials such as qsfj; Enter ticks the first</translation>
    </message>
    <message>
        <source>交办结果</source>
        <translation>What will be asked</translation>
    </message>
    <message>
        <source>交办%1</source>
        <translation>Ask for %1</translation>
    </message>
    <message>
        <source>交办 %1 项材料</source>
        <translation>Ask for %1 materials</translation>
    </message>
    <message>
        <source>请至少勾选一项材料。</source>
        <translation>Tick at least one material.</translation>
    </message>
    <message>
        <source>请勾选要交办的单位或单位组。</source>
        <translation>Tick the units or groups to be asked.</translation>
    </message>
    <message>
        <source>请核对：</source>
        <translation>Please check: </translation>
    </message>
    <message>
        <source>勾选的单位都已经交办过，没有新增；要改期限、件数或分年的，在上面填写。</source>
        <translation>All ticked units have been asked before, nothing new; to change due date, count or years, fill them in above.</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>交办：第%1项</source>
        <translation>Assign: item %1</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AskTerms</name>
    <message>
        <source>分年</source>
        <translation>By year</translation>
    </message>
    <message>
        <source>不分年；如 2022、2023</source>
        <translation>Not by year; e.g. 2022, 2023</translation>
    </message>
    <message>
        <source>每个年度各报一次，各有件数、期限和状态</source>
        <translation>Answered once for each year, each with its own count, due date and state</translation>
    </message>
    <message>
        <source>每项件数</source>
        <translation>Pieces for each</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>关于年度和期限</source>
        <translation>About years and due date</translation>
    </message>
    <message>
        <source>期限不是有效的日期：请按 2024年5月31日 的形式填写。</source>
        <translation>The due date is no valid date: write it like 2024-05-31.</translation>
    </message>
    <message>
        <source>%1已经过去，交办后即为逾期。</source>
        <translation>%1 is past; once asked it will be overdue at once.</translation>
    </message>
    <message>
        <source>不设；如 2024年5月31日、5-31</source>
        <translation>None; for example 2024-5-31 or 5-31</translation>
    </message>
    <message>
        <source>分年请写成不重复的四位数年份，如 2022、2023，最多 10 年。</source>
        <translation>Write the years as different years of four digits such as 2022, 2023, ten at most.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AskTree</name>
    <message>
        <source>已交办</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>已交办 %1/%2</source>
        <translation>Asked %1/%2</translation>
    </message>
    <message>
        <source>可以交办的单位</source>
        <translation>Units that can be asked</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>依据或成员</source>
        <translation>Source or members</translation>
    </message>
    <message>
        <source>现状</source>
        <translation>Present state</translation>
    </message>
    <message>
        <source>还没有成员：请先在单位名录里加上</source>
        <translation>No members yet: add them in the directory first</translation>
    </message>
    <message>
        <source>%1 个单位：%2</source>
        <translation>%1 units: %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AskedDelegate</name>
    <message>
        <source>100 件</source>
        <translation>100 pcs</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>临期，今天到期</source>
        <translation>due soon, today</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AskedModel</name>
    <message>
        <source>%1
最近变动：%2</source>
        <translation>%1
Last change: %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::AskedPanel</name>
    <message>
        <source>各单位的报送情况</source>
        <translation>What each unit sent</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>对选中各行的更多操作</source>
        <translation>More for the selected lines</translation>
    </message>
    <message>
        <source>展开各单位的报送情况</source>
        <translation>Unfold what each unit sent</translation>
    </message>
    <message>
        <source>收起各单位的报送情况</source>
        <translation>Fold what each unit sent</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::BackupActions</name>
    <message>
        <source>还没有备份到别的盘。</source>
        <translation>Not yet backed up to another disk.</translation>
    </message>
    <message>
        <source>上次备份到“%1”，这个位置现在打不开。</source>
        <translation>Last backed up to “%1”, which cannot be opened now.</translation>
    </message>
    <message>
        <source>另一块盘上最近的备份：%1，在“%2”。</source>
        <translation>Latest backup on another disk: %1, in “%2”.</translation>
    </message>
    <message>
        <source>备份台账</source>
        <translation>Back up the ledger</translation>
    </message>
    <message>
        <source>已备份台账的数据库。</source>
        <translation>The ledger&apos;s database was backed up.</translation>
    </message>
    <message>
        <source>选择另一块盘上空的文件夹，或上次备份的文件夹</source>
        <translation>Choose an empty folder on another disk, or that of the last backup</translation>
    </message>
    <message>
        <source>备份到另一块盘</source>
        <translation>Back up to another disk</translation>
    </message>
    <message>
        <source>已备份到“%1”，新复制 %2 份材料。</source>
        <translation>Backed up to “%1”; %2 new files copied.</translation>
    </message>
    <message>
        <source>台账已备份，但有 %1 份材料文件已经丢失或被改动，备份里没有它们：请找回原件。%2</source>
        <translation>The ledger was backed up, but %1 files are lost or altered and not in it: please find the originals. %2</translation>
    </message>
    <message>
        <source>恢复本台账</source>
        <translation>Restore this ledger</translation>
    </message>
    <message>
        <source>台账会回到 %1 的样子，那以后的改动都不在了。现在的内容会先备份一份，需要时可以再恢复回来；材料文件都还在。</source>
        <translation>The ledger goes back to %1; later changes will be gone. What it holds now is backed up first and can be restored again; all evidence files stay.</translation>
    </message>
    <message>
        <source>恢复(&amp;R)</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>正在查看另一块盘上的“%1”…</source>
        <translation>Looking at “%1” on the other disk…</translation>
    </message>
    <message>
        <source>查看另一块盘上的备份</source>
        <translation>Look at the backups on the other disk</translation>
    </message>
    <message>
        <source>台账已恢复到 %1 的样子，恢复前的内容已先备份，在“备份与恢复”里可以再恢复回来。</source>
        <translation>The ledger is again as it was on %1; what it held before was backed up first and can be restored under Backups.</translation>
    </message>
    <message>
        <source>请核对：最近的备份：%1，在“%2”，和台账在同一块盘上，盘坏了会一起丢。</source>
        <translation>Please check: the latest backup, %1 in “%2”, lies on the same disk as the ledger, and both are lost with it.</translation>
    </message>
    <message>
        <source>“%1”和台账在同一块盘上：这块盘坏了或丢了，台账和备份会一起丢。请插上移动硬盘、U 盘，或选网络盘上的文件夹；只是想多留一份的，可以照样备份。</source>
        <translation>“%1” lies on the same disk as the ledger: if that disk breaks or is lost, ledger and backup are lost together. Plug in another disk or a USB stick, or choose a folder on a network drive; if you just want one more copy, you may back up all the same.</translation>
    </message>
    <message>
        <source>照样备份(&amp;B)</source>
        <translation>&amp;Back up all the same</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::BackupList</name>
    <message>
        <source>每天自动</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>手动</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>导入之前</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>升级之前</source>
        <translation>before an upgrade</translation>
    </message>
    <message>
        <source>恢复之前</source>
        <translation>before a restoration</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>备份时间</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>数据库</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1 files</translation>
    </message>
    <message>
        <source>材料文件</source>
        <translation>Evidence files</translation>
    </message>
    <message>
        <source>文件大小</source>
        <translation>Size of files</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::BackupsDialog</name>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>“%1”里的备份，选一份恢复成一个新的台账；备份本身不会改动。</source>
        <translation>Backups in “%1”: choose one to make a new ledger of; the backup itself is not changed.</translation>
    </message>
    <message>
        <source>每天第一次改动之前自动备份一次，存在台账的 backups 文件夹里，留 7 天、4 周、12 个月。它防的是改错；要防硬盘坏、文件夹丢，请备份到另一块盘。</source>
        <translation>Before the first change of each day a backup is taken into the ledger&apos;s folder backups; 7 days, 4 weeks and 12 months stay. It guards against mistakes; against a broken disk or a lost folder, back up to another disk.</translation>
    </message>
    <message>
        <source>还没有备份。今天第一次改动之前会自动做一份，也可以现在就做。</source>
        <translation>No backup yet. One is taken before today&apos;s first change; you can also take one now.</translation>
    </message>
    <message>
        <source>取消(&amp;C)</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>立即备份(&amp;B)</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>把数据库再备份一份到台账的文件夹里</source>
        <translation>Take another backup of the database into the ledger&apos;s folder</translation>
    </message>
    <message>
        <source>备份到另一块盘(&amp;E)…</source>
        <translation>Back up to anoth&amp;er disk…</translation>
    </message>
    <message>
        <source>数据库连同全部材料；以后每次只复制新的</source>
        <translation>The database and all evidence; later only what is new is copied</translation>
    </message>
    <message>
        <source>恢复到新文件夹(&amp;N)…</source>
        <translation>Restore to a &amp;new folder…</translation>
    </message>
    <message>
        <source>另建一个台账，现在的台账不动</source>
        <translation>Makes another ledger; this one is not touched</translation>
    </message>
    <message>
        <source>恢复本台账(&amp;R)…</source>
        <translation>&amp;Restore this ledger…</translation>
    </message>
    <message>
        <source>台账回到备份时的样子；现在的内容先备份</source>
        <translation>The ledger goes back to the backup; what it holds now is backed up first</translation>
    </message>
    <message>
        <source>从别处的备份恢复(&amp;F)…</source>
        <translation>Restore &amp;from elsewhere…</translation>
    </message>
    <message>
        <source>选 U 盘、移动硬盘上的备份</source>
        <translation>Choose a backup on a USB stick or disk</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::BatchDialog</name>
    <message>
        <source>批量交办</source>
        <translation>Ask in batch</translation>
    </message>
    <message>
        <source>交办结果</source>
        <translation>What will be asked</translation>
    </message>
    <message>
        <source>要交办的部分、行和材料</source>
        <translation>Parts, rows and materials to ask for</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>交办给</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <source>材料写明的单位，没有写明的为牵头单位</source>
        <translation>Units that the material names, else the lead units</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead units</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>牵头单位和责任单位</source>
        <translation>Lead and responsible units</translation>
    </message>
    <message>
        <source>勾选部分、行或材料，交办给</source>
        <translation>Tick parts, rows or materials to be asked of</translation>
    </message>
    <message>
        <source>第%1项第%2行</source>
        <translation>Item %1, row %2</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>其中 %1 项材料还没有可以交办的单位，不交办。</source>
        <translation> %1 of them have nobody to be asked yet and are left out.</translation>
    </message>
    <message>
        <source>请勾选要交办的部分、行或材料。</source>
        <translation>Tick the parts, rows or materials to ask for.</translation>
    </message>
    <message>
        <source>准备批量交办</source>
        <translation>Prepare asking in batch</translation>
    </message>
    <message>
        <source>一并交办</source>
        <translation>Assign together</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>另选单位(&amp;S)…</source>
        <translation>Choose other units(&amp;S)…</translation>
    </message>
    <message>
        <source>勾选的材料都交办给自己选的同样几个单位</source>
        <translation>Assign all ticked materials to the same units of your own choice</translation>
    </message>
    <message>
        <source>勾选的材料没有新的交办；要改期限、件数或分年的，在上面填写。</source>
        <translation>Nothing new to ask for the ticked materials; to change due date, count or years, fill them in above.</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>（%1 项材料）</source>
        <translation> (%1 materials)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：第%2项</source>
        <translation>%1: item %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::BookletDialog</name>
    <message>
        <source>分隔页(&amp;D)</source>
        <translation>&amp;Dividers</translation>
    </message>
    <message>
        <source>每个部分、每项指标前面各一页，写明名称和指标原文</source>
        <translation>A page before each part and each indicator, with its name and its official words</translation>
    </message>
    <message>
        <source>情况说明(&amp;R)</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>有盖章件、定稿的，装订盖章件、定稿</source>
        <translation>The sealed or finished copy where there is one</translation>
    </message>
    <message>
        <source>档位是入册的；其他的只列入卷内目录，写明存放处</source>
        <translation>What is kept in the set; everything else is only listed, with where it lies</translation>
    </message>
    <message>
        <source>双面印(&amp;B)</source>
        <translation>Printed on &amp;both sides</translation>
    </message>
    <message>
        <source>一项指标不会拆到两册里，超过时从这一项起另立一册</source>
        <translation>An indicator is never divided between volumes: the one that would exceed it begins a new volume</translation>
    </message>
    <message>
        <source>制作汇编</source>
        <translation>Make bound set</translation>
    </message>
    <message>
        <source>要装订的部分和指标</source>
        <translation>Parts and indicators to be bound</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>选择文件夹(&amp;O)…</source>
        <translation>Ch&amp;oose folder…</translation>
    </message>
    <message>
        <source>装订什么</source>
        <translation>What is bound</translation>
    </message>
    <message>
        <source>怎样印</source>
        <translation>How it is printed</translation>
    </message>
    <message>
        <source>每册页数</source>
        <translation>Pages in a volume</translation>
    </message>
    <message>
        <source> 页</source>
        <translation> pages</translation>
    </message>
    <message>
        <source>入册 %1 / 共 %2</source>
        <translation>%1 in the set / %2 in all</translation>
    </message>
    <message>
        <source>还没有选指标：请在上面勾选要装订的部分或指标。</source>
        <translation>No indicator is chosen yet: please tick the parts or indicators to be bound above.</translation>
    </message>
    <message>
        <source>情况说明和材料都没有选，没有可以装订的：请至少选一样。</source>
        <translation>Neither reports nor evidence are chosen, so there is nothing to bind: please choose at least one of them.</translation>
    </message>
    <message>
        <source>选中的 %1 项里还没有入册的材料，只装订目录和情况说明：要装订材料，请先在材料的“档位”里选入册。</source>
        <translation>None of the evidence of the %1 chosen indicators is kept in the set yet; only lists and reports are bound. To bind evidence, first choose “in the set” as the way it is kept.</translation>
    </message>
    <message>
        <source>装订 %1 项，入册材料 %2 份。工作秘密不装订；装不进去的会列在书末，并在做完后告诉您。</source>
        <translation>%1 indicators are bound, with %2 pieces of evidence. Work secrets are never bound; what cannot be bound is listed at the end and shown to you afterwards.</translation>
    </message>
    <message>
        <source>分册</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>不分册</source>
        <translation>One volume</translation>
    </message>
    <message>
        <source>每项指标一册（一盒）</source>
        <translation>A volume (box) for each indicator</translation>
    </message>
    <message>
        <source>每册不超过</source>
        <translation>Volumes of at most</translation>
    </message>
    <message>
        <source>分册(&amp;V)</source>
        <translation>&amp;Volumes</translation>
    </message>
    <message>
        <source>入册的材料(&amp;M)</source>
        <translation>&amp;Material to be bound</translation>
    </message>
    <message>
        <source>勘误(&amp;E)</source>
        <translation>&amp;Corrections</translation>
    </message>
    <message>
        <source>印在分隔页和卷内目录上，官方原文照印不改</source>
        <translation>Printed on divider sheets and with the contents of each volume; the official words stay as issued</translation>
    </message>
    <message>
        <source>制作增补册</source>
        <translation>Make a supplement</translation>
    </message>
    <message>
        <source>封版以后写的、改过的和收到盖章件的</source>
        <translation>Written, changed or sealed since the freeze</translation>
    </message>
    <message>
        <source>已经封版“%1”：做的是封版的那一套，后来添加的另做增补册。</source>
        <translation>“%1” is frozen: what is made is that set again; what came later goes into a supplement. </translation>
    </message>
    <message>
        <source>每一部分从右手页开始，需要时插入空白页，页码照样连续</source>
        <translation>Each part begins on a right-hand page, after an empty one where needed; numbers run on</translation>
    </message>
    <message>
        <source>目录和表的每一部分从右手页开始，其余接着排，页码照样连续</source>
        <translation>The contents and each part of the table begin on a right-hand page, the rest runs on; page numbers stay continuous</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::BookletMaking</name>
    <message>
        <source>读取材料清单</source>
        <translation>Read the list of evidence</translation>
    </message>
    <message>
        <source>制作汇编</source>
        <translation>Make bound set</translation>
    </message>
    <message>
        <source>打开汇编</source>
        <translation>Open the bound set</translation>
    </message>
    <message>
        <source>系统没有能打开“%1”的程序，文件已经做好：请在文件管理器里打开。</source>
        <translation>The system has no program to open “%1”. The file is ready: please open it in the file manager.</translation>
    </message>
    <message>
        <source>增补册</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>汇编</source>
        <translation>Bound set</translation>
    </message>
    <message>
        <source>把%1放在哪个文件夹里</source>
        <translation>Folder to put it in: %1</translation>
    </message>
    <message>
        <source>制作增补册</source>
        <translation>Make a supplement</translation>
    </message>
    <message>
        <source>册子已经做好：%1 册。</source>
        <translation>Bound: %1 volume(s).</translation>
    </message>
    <message>
        <source>读取封版的那一套</source>
        <translation>Read the frozen set</translation>
    </message>
    <message>
        <source>这是“%1”封版的那一套，编号和页码没有另外登记。</source>
        <translation>This is the set frozen as “%1” again; no numbers or pages were recorded anew.</translation>
    </message>
    <message>
        <source>还没有封版：这一册的页码没有登记，证明表和目录上没有它。送出去以前，请在“成册迎检 › 封版与增补册”里封版，选“同时制作增补册”。</source>
        <translation>Not frozen yet: the pages of this supplement are not recorded, and proof sheets and indexes do not name them. Before it goes out, freeze it under “Paper › Frozen sets and supplements”, choosing to make the supplement along with it.</translation>
    </message>
    <message>
        <source>还没有封版：材料的编号和页码以后还会变。送审以前，请在“成册迎检 › 封版与增补册”里封版，选“同时制作汇编”。</source>
        <translation>Not frozen yet: numbers and pages may still change. Before it is sent for review, freeze it under “Paper › Frozen sets and supplements”, choosing to make the bound set along with it.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::BookletResultDialog</name>
    <message>
        <source>共 %1 册，%2 页，另有盒脊标签。</source>
        <translation>%1 volumes, %2 pages, and labels for the spines of the boxes.</translation>
    </message>
    <message>
        <source>该装订的材料都装进去了。</source>
        <translation>All evidence that was to be bound is in it.</translation>
    </message>
    <message>
        <source>有 %1 份材料没有装进去，书末也列出了。双击或按回车，转到这份材料。</source>
        <translation>%1 pieces of evidence are not in it; they are listed at its end, too. Double-click or press Enter to go to one.</translation>
    </message>
    <message>
        <source>还请留意</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>打开文件夹(&amp;F)</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>20–60 毫米档案盒的脊背标签</source>
        <translation>Spine labels for boxes of 20–60 mm</translation>
    </message>
    <message>
        <source>做好的文件</source>
        <translation>Files made</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>为什么没有装进去</source>
        <translation>Why it is not in it</translation>
    </message>
    <message>
        <source>没有装进去的材料</source>
        <translation>Evidence that is not in it</translation>
    </message>
    <message>
        <source>册子已经做好</source>
        <translation>The bound set is ready</translation>
    </message>
    <message>
        <source>这一套里没有装订佐证材料：要装订，请先把材料的档位改为入册。</source>
        <translation>No evidence is bound in this set: to bind some, first set its keeping to bound.</translation>
    </message>
    <message>
        <source>页数、内容</source>
        <translation>Pages, contents</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ChartView</name>
    <message>
        <source>绘制图表</source>
        <translation>Drawing charts</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::CheckDialog</name>
    <message>
        <source>核对了 %1 个文件（%2）和数据库</source>
        <translation>Checked %1 file(s) (%2) and the database</translation>
    </message>
    <message>
        <source>%1，全部完好。</source>
        <translation>%1: all intact.</translation>
    </message>
    <message>
        <source>%1，没有丢失或被改动的内容；另有 %2 条提示。</source>
        <translation>%1: nothing was lost or altered; there are %2 other remark(s).</translation>
    </message>
    <message>
        <source>%1，有 %2 处丢失或被改动，请看下面的说明。</source>
        <translation>%1: %2 loss(es) or alteration(s), see the explanations below.</translation>
    </message>
    <message>
        <source>检查台账</source>
        <translation>Check ledger</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Check result</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>清理多余文件(&amp;R)</source>
        <translation>&amp;Remove surplus files</translation>
    </message>
    <message>
        <source>只移走没有任何材料使用的文件；有用的文件不会动。</source>
        <translation>Removes only files that no evidence uses; files in use are left alone.</translation>
    </message>
    <message>
        <source>找回文件…(&amp;F)</source>
        <translation>Put File Back…(&amp;F)</translation>
    </message>
    <message>
        <source>给选中的一行选择当时收进的那个文件；内容一致才放回，不另外归入。</source>
        <translation>Choose the file that was taken in then for the selected line; it is put back only if its content is the same, and is not filed again.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::CheckList</name>
    <message>
        <source>筛选%1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>筛选：名称或拼音首字母</source>
        <translation>Filter: name or pinyin initials</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>勾选列出的全部</source>
        <translation>Tick all that are listed</translation>
    </message>
    <message>
        <source>取消列出的全部</source>
        <translation>Untick all that are listed</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（已选 %2）</source>
        <translation>%1 (%2 chosen)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::CitationDialog</name>
    <message>
        <source>也列出别的指标的材料(&amp;A)</source>
        <translation>&amp;Also list evidence of other indicators</translation>
    </message>
    <message>
        <source>引用附件</source>
        <translation>Cite evidence</translation>
    </message>
    <message>
        <source>按编号或题名筛选</source>
        <translation>Filter by number or title</translation>
    </message>
    <message>
        <source>输入编号或题名里的字来筛选</source>
        <translation>Type part of a number or title to filter</translation>
    </message>
    <message>
        <source>可以引用的材料</source>
        <translation>Evidence that can be cited</translation>
    </message>
    <message>
        <source>编号以后变了，文中和印出来的会自己跟着变。</source>
        <translation>When a number changes later, the text and the print follow by themselves.</translation>
    </message>
    <message>
        <source>引用(&amp;O)</source>
        <translation>Cite (&amp;O)</translation>
    </message>
    <message>
        <source>这一项还没有收进材料：先在上面的“主要提供资料”里添加，再来引用。</source>
        <translation>This indicator has no evidence yet: add some under “Materials” above, then cite it.</translation>
    </message>
    <message>
        <source>没有编号或题名里有“%1”的材料。</source>
        <translation>No evidence has “%1” in its number or title.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::CopiesMimeData</name>
    <message>
        <source>材料“%1”的文件丢失，打不开，登记信息和其他材料不受影响：请从原处找回后重新添加。</source>
        <translation>The file of the evidence “%1” is missing and cannot be opened; its entry and the other evidence are not affected. Please get the file back from its source and add it again.</translation>
    </message>
    <message>
        <source>无法为材料“%1”准备副本，台账内容不受影响：请检查系统临时文件夹的剩余空间后重试。</source>
        <translation>No copy of the evidence “%1” could be prepared; the content of the ledger is not affected. Please check the free space in the system&apos;s temporary folder and try again.</translation>
    </message>
    <message>
        <source>材料“%1”的文件在台账里被换成了指向别处的链接，没有打开，其他材料不受影响：请先检查台账，再从备份恢复。</source>
        <translation>In the ledger a link to elsewhere stands in place of the file of “%1”; it was not opened, other pieces are not affected: check the ledger first, then restore the file from a backup.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::DashboardPage</name>
    <message>
        <source>进度</source>
        <translation>Click to sort, right-click to choose the columns to show</translation>
    </message>
    <message>
        <source>进度通报(&amp;T)…</source>
        <translation>Progress bulle&amp;tin…</translation>
    </message>
    <message>
        <source>预览、打印一页进度通报，或存为 PDF</source>
        <translation>Preview or print the one-page progress bulletin, or save it as PDF</translation>
    </message>
    <message>
        <source>导出通报(&amp;X)…</source>
        <translation>E&amp;xport bulletin…</translation>
    </message>
    <message>
        <source>把进度通报存为 PDF，或把各表存为 xlsx</source>
        <translation>Save the bulletin as PDF, or its tables as xlsx</translation>
    </message>
    <message>
        <source>哪里可能丢分</source>
        <translation>Where points may be lost</translation>
    </message>
    <message>
        <source>哪里可能丢分，最要紧的在前</source>
        <translation>Where points may be lost, the most urgent first</translation>
    </message>
    <message>
        <source>双击或回车打开</source>
        <translation>Double-click or press Enter to open</translation>
    </message>
    <message>
        <source>各项材料和情况说明都已齐全。</source>
        <translation>All materials and reports are complete.</translation>
    </message>
    <message>
        <source>各部分</source>
        <translation>By section</translation>
    </message>
    <message>
        <source>各单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>逐日完成的比例</source>
        <translation>Share completed day by day</translation>
    </message>
    <message>
        <source>截至%1，%2 行分工还没有齐</source>
        <translation>As of %1, %2 task rows are not complete yet</translation>
    </message>
    <message>
        <source>读取逐日进度</source>
        <translation>Read progress by day</translation>
    </message>
    <message>
        <source>预览进度通报</source>
        <translation>Preview progress bulletin</translation>
    </message>
    <message>
        <source>导出进度通报</source>
        <translation>Export progress bulletin</translation>
    </message>
    <message>
        <source>进度通报 %1.pdf</source>
        <translation>Progress bulletin %1.pdf</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf);;Excel 表格 (*.xlsx)</source>
        <translation>PDF files (*.pdf);;Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>一览表(&amp;L)…</source>
        <translation>&amp;List of all…</translation>
    </message>
    <message>
        <source>全部指标的状态、数目和还缺什么，A3 横排，预览、打印或存为 PDF</source>
        <translation>State, counts and what is missing of all indicators on A3 across; preview, print or save as PDF</translation>
    </message>
    <message>
        <source>预览一览表</source>
        <translation>Preview the summary</translation>
    </message>
    <message>
        <source>进度通报 %1.xlsx</source>
        <translation>Progress bulletin %1.xlsx</translation>
    </message>
    <message>
        <source>一览表 %1.xlsx</source>
        <translation>Summary %1.xlsx</translation>
    </message>
    <message>
        <source>进度通报</source>
        <translation>Bulletin of progress</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::DataTable</name>
    <message>
        <source>单击排序，再单击倒序，第三次单击恢复原来的顺序；右击（或在列表里按 Ctrl+L）选择要显示的列</source>
        <translation>Click to sort, click again for the reverse, a third time for the original order; right-click (or Ctrl+L in the list) to choose columns</translation>
    </message>
    <message>
        <source>按“%1”排序</source>
        <translation>Sort by “%1”</translation>
    </message>
    <message>
        <source>按“%1”倒序</source>
        <translation>Sort by “%1”, reversed</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::DateField</name>
    <message>
        <source>年-月-日</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>这不是有效的日期：请按 2024年5月31日 的形式填写。</source>
        <translation>This is no valid date: write it like 2024-05-31.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::DetailsDialog</name>
    <message>
        <source>承办股室</source>
        <translation>Office in charge</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>经办人电话</source>
        <translation>Handler&apos;s telephone</translation>
    </message>
    <message>
        <source>备注与承办</source>
        <translation>Note and who handles it</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <source>要求的件数</source>
        <translation>Pieces asked for</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>确定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>取消(&amp;C)</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>各不相同，不填则不改</source>
        <translation>They differ; leave empty to keep them</translation>
    </message>
    <message>
        <source>各不相同，不改</source>
        <translation>They differ, keep</translation>
    </message>
    <message>
        <source>这不是完整的号码：请写完整的，或者改回原来的。</source>
        <translation>This is not a whole number: write the whole one, or put the old one back.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::DraftKeeper</name>
    <message>
        <source>正在输入的文字没有写进草稿（%1）：存入台账以前请不要关闭窗口。</source>
        <translation>What is being typed could not be written to its draft (%1): do not close the window before it is stored in the ledger.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::DueDialog</name>
    <message>
        <source>期限</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>申请延期</source>
        <translation>Extension asked for</translation>
    </message>
    <message>
        <source>延期到</source>
        <translation>Extend to</translation>
    </message>
    <message>
        <source>延期的理由</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>关于日期</source>
        <translation>About the date</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>确定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>留空表示不设期限。</source>
        <translation>Empty means no due date.</translation>
    </message>
    <message>
        <source>这不是有效的日期：请按 2024年5月31日 的形式填写。</source>
        <translation>This is no valid date: write it like 2024-05-31.</translation>
    </message>
    <message>
        <source>延期的日期应晚于现在的期限%1。</source>
        <translation>The date must be later than the present due date %1.</translation>
    </message>
    <message>
        <source>%1已经过去，确定后即为逾期。</source>
        <translation>%1 is past; it will be overdue at once.</translation>
    </message>
    <message>
        <source>例如 2024年5月31日、2024-5-31，或 5月31日</source>
        <translation>For example 2024年5月31日, 2024-5-31 or 5月31日</translation>
    </message>
    <message>
        <source>都不设期限(&amp;N)</source>
        <translation>&amp;No due date for any</translation>
    </message>
    <message>
        <source>确定后，这几项都没有期限。</source>
        <translation>None of these will have a due date.</translation>
    </message>
    <message>
        <source>各项期限不同。填写日期，确定后都改成这一天。</source>
        <translation>Their due dates differ. A date that is filled in becomes that of all.</translation>
    </message>
    <message>
        <source>已同意延期到%1，改成不晚于它的日期，仍按延期的日期算。</source>
        <translation>An extension to %1 was granted; with a date no later than that, the extension still counts.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::EntryDialog</name>
    <message>
        <source>添加网址</source>
        <translation>Add address</translation>
    </message>
    <message>
        <source>登记实物</source>
        <translation>Register a thing</translation>
    </message>
    <message>
        <source>添加扫描件</source>
        <translation>Add a scan</translation>
    </message>
    <message>
        <source>添加说明</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>登记公开网址。网页会变，最好同时存一张截图：截图后在这里按 Ctrl+V，或把图片、PDF、保存的网页拖进来。</source>
        <translation>Register a public address. Pages change, so keep a screenshot, too: press Ctrl+V here, or drop a picture, a PDF or a saved page.</translation>
    </message>
    <message>
        <source>登记拿不进电脑的实物，如奖牌、宣传品、案卷原件，写明放在哪里、谁保管。</source>
        <translation>Register a thing that no computer can hold, such as a plaque, a leaflet or an original case file, with where it is and who keeps it.</translation>
    </message>
    <message>
        <source>添加纸质材料的扫描件，写明原件放在哪里。</source>
        <translation>Add the scan of a paper, with where the original is kept.</translation>
    </message>
    <message>
        <source>登记没有文件的材料，如“光盘在档案室3柜”“实地核查”。</source>
        <translation>Register evidence without a file, such as “disc in cabinet 3” or “inspected on site”.</translation>
    </message>
    <message>
        <source>工作秘密：只能现场调阅，不进汇编、不导出</source>
        <translation>Work secret: shown on site only, never bound or exported</translation>
    </message>
    <message>
        <source>添加(&amp;A)</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <source>还没有选</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>选择(&amp;B)…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>扫描文件</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>网页截图</source>
        <translation>Captured page</translation>
    </message>
    <message>
        <source>还没有添加</source>
        <translation>nothing has been added yet</translation>
    </message>
    <message>
        <source>截取时间</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>不填的，用截图文件自己的时间</source>
        <translation>left empty: the time of the captured file</translation>
    </message>
    <message>
        <source>截取时间“%1”看不懂，或者还没有到，还没有添加：请按 2024年5月31日 10:20 填写，只知道日期的可以只写日期。</source>
        <translation>The time of capture “%1” cannot be read or is yet to come; nothing was added: write it as 2024-05-31 10:20, or the day alone.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ErrorReporter</name>
    <message>
        <source>程序遇到意外情况，这一步没有完成，台账内容没有改动：请重试。</source>
        <translation>Something unexpected happened and this step was not completed; the content of the ledger was not changed. Please try again.</translation>
    </message>
    <message>
        <source>%1未完成</source>
        <translation>Not completed: %1</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::EvidenceButtons</name>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>选择文件，添加到这份材料</source>
        <translation>Choose files to add to this material</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>用系统程序打开只读副本（回车）</source>
        <translation>Open a read-only copy with the system&apos;s program (Enter)</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>从这份材料移出，可以撤销（Delete）</source>
        <translation>Remove from this material; this can be undone (Delete)</translation>
    </message>
    <message>
        <source>添加网址、说明、实物、扫描件</source>
        <translation>Add an address, a note, a thing or a scan</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>文件(&amp;F)…</source>
        <translation>&amp;Files…</translation>
    </message>
    <message>
        <source>网址(&amp;W)…</source>
        <translation>&amp;Web address…</translation>
    </message>
    <message>
        <source>说明(&amp;N)…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>实物(&amp;T)…</source>
        <translation>&amp;Thing…</translation>
    </message>
    <message>
        <source>扫描件(&amp;S)…</source>
        <translation>&amp;Scan…</translation>
    </message>
    <message>
        <source>换成新版本(&amp;N)…</source>
        <translation>&amp;New version…</translation>
    </message>
    <message>
        <source>存网页截图(&amp;W)…</source>
        <translation>Capture of the &amp;web page…</translation>
    </message>
    <message>
        <source>各个版本(&amp;V)…</source>
        <translation>All &amp;versions…</translation>
    </message>
    <message>
        <source>档位与存放(&amp;K)…</source>
        <translation>&amp;Keeping…</translation>
    </message>
    <message>
        <source>全屏查看、换成新版本、档位与存放、各个版本</source>
        <translation>Full screen, new version, keeping, versions</translation>
    </message>
    <message>
        <source>全屏查看(&amp;L)	F11</source>
        <translation>Fu&amp;ll screen	F11</translation>
    </message>
    <message>
        <source>做脱敏件(&amp;R)…</source>
        <translation>&amp;Redact…</translation>
    </message>
    <message>
        <source>移到别的材料或单位(&amp;M)…</source>
        <translation>&amp;Move to another material or unit…</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::EvidenceDetails</name>
    <message>
        <source>材料题名</source>
        <translation>Evidence title</translation>
    </message>
    <message>
        <source>在清单、情况说明附件里用这个题名，原文件名不变</source>
        <translation>Used in lists and in the attachments of reports; the original file name stays the same</translation>
    </message>
    <message>
        <source>材料日期</source>
        <translation>Date of evidence</translation>
    </message>
    <message>
        <source>如 2024年3月1日，不清楚可不填</source>
        <translation>e.g. 2024-03-01; leave empty if not known</translation>
    </message>
    <message>
        <source>材料本身的日期（发文、开会、拍照的日子），不是添加的日子</source>
        <translation>The date of the evidence itself (when it was issued, the meeting held or the photo taken), not the day it was added</translation>
    </message>
    <message>
        <source>原文件名</source>
        <translation>Original file name</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>%1，%2 添加</source>
        <translation>Added by %1, %2</translation>
    </message>
    <message>
        <source>读取材料的其他用处</source>
        <translation>Read other uses of the evidence</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>公开的网址</source>
        <translation>The public address</translation>
    </message>
    <message>
        <source>按一下就用这个日期</source>
        <translation>Click to use this date</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>document number</translation>
    </message>
    <message>
        <source>发文字号，如 沙政办发〔2023〕12号</source>
        <translation>Document number, such as 沙政办发〔2023〕12号</translation>
    </message>
    <message>
        <source>没有可不填</source>
        <translation>Leave empty if none</translation>
    </message>
    <message>
        <source>按一下就用这个文号</source>
        <translation>Click to use this document number</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <source>给自己和同事看的话</source>
        <translation>Words for yourself and colleagues</translation>
    </message>
    <message>
        <source>改档位、存放处、光盘编号、保管人</source>
        <translation>Change keeping, place, disc, keeper</translation>
    </message>
    <message>
        <source>含个人信息</source>
        <translation>has personal data</translation>
    </message>
    <message>
        <source>工作秘密</source>
        <translation>Working secret</translation>
    </message>
    <message>
        <source>看各个版本，或换回旧版本</source>
        <translation>See all versions, or go back to one</translation>
    </message>
    <message>
        <source>只供核对，不影响状态和进度。</source>
        <translation>For checking only; state and progress do not depend on it.</translation>
    </message>
    <message>
        <source>来源单位</source>
        <translation>Source unit</translation>
    </message>
    <message>
        <source>输入单位名称，不清楚可不填</source>
        <translation>Type a unit&apos;s name; leave empty if unknown</translation>
    </message>
    <message>
        <source>里面有身份证号、手机号、银行卡号等；送出去的应是脱敏件</source>
        <translation>Holds identity, mobile or bank card numbers; a redacted copy should go out</translation>
    </message>
    <message>
        <source>只能现场调阅，不进汇编、不导出</source>
        <translation>Shown on site only, never bound or exported</translation>
    </message>
    <message>
        <source>档位</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>%1 个版本…</source>
        <translation>%1 versions…</translation>
    </message>
    <message>
        <source>选中了 %1 份：日期、来源单位、档位、标记会改到每一份。</source>
        <translation>%1 selected: date, source unit, keeping and marks are set at each.</translation>
    </message>
    <message>
        <source>读取“%1”</source>
        <translation>Read “%1”</translation>
    </message>
    <message>
        <source>用 %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>请核对：文中有“%1”字样，涉密材料不得放在本程序里，请移出，只登记题名和存放处。</source>
        <translation>Please check: the text is marked “%1”. Secret material must not be in this program: take it out and register only its title and place.</translation>
    </message>
    <message>
        <source>请核对：文中有%1，如确有个人信息，请勾选“含个人信息”。</source>
        <translation>Please check: the text has %1; if it is personal data, tick “Personal data”.</translation>
    </message>
    <message>
        <source>%1，%2 添加，%3 页</source>
        <translation>Added by %1 at %2, %3 pages</translation>
    </message>
    <message>
        <source>读取核查网址的结果</source>
        <translation>Read the result of the address check</translation>
    </message>
    <message>
        <source>能否打开：未核查（用“成册迎检”菜单里的“检查网址”）</source>
        <translation>Opens: not checked (“Check Web Addresses” in the menu for sets and inspection)</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>personal data</translation>
    </message>
    <message>
        <source>文中有%1：已有脱敏件，册内用脱敏件。</source>
        <translation>It holds %1: there is a redacted copy, which goes into the set.</translation>
    </message>
    <message>
        <source>请核对：文中标有“%1”，是工作秘密的请勾选“工作秘密”：只能现场调阅，不进汇编、不导出。</source>
        <translation>Please check: the text is marked “%1”; tick “Work secret” if it is one: shown on site only, in no booklet and no export.</translation>
    </message>
    <message>
        <source>（多个）不填则不改</source>
        <translation>(several) left empty: unchanged</translation>
    </message>
    <message>
        <source>（多个）…</source>
        <translation>(several)…</translation>
    </message>
    <message>
        <source>另用于 %1：同一件材料，题名、日期等在这里改了，那里也跟着变。</source>
        <translation>Also used at %1: it is the same piece; title, date and so on change there, too.</translation>
    </message>
    <message>
        <source>建议用%1
（%2，请核对）</source>
        <translation>Proposed: %1
(%2, please check)</translation>
    </message>
    <message>
        <source>截取时间</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>网页是什么时候截取的，印在网址核查表上</source>
        <translation>When the page was captured; printed in the list of web addresses</translation>
    </message>
    <message>
        <source>如 2024年5月31日 10:20</source>
        <translation>e.g. 2024-05-31 10:20</translation>
    </message>
    <message>
        <source>截取时间“%1”看不懂，或者还没有到，原来的没有改动：请按 2024年5月31日 10:20 填写，只知道日期的可以只写日期。</source>
        <translation>The time of capture “%1” cannot be read or is yet to come; the old one is unchanged: write it as 2024-05-31 10:20, or the day alone.</translation>
    </message>
    <message>
        <source>文中有%1：已勾选“含个人信息”，还没有脱敏件，送出去前请先做。</source>
        <translation>The text has %1: marked as holding personal data, and there is no redacted copy yet; make one before it goes out.</translation>
    </message>
    <message>
        <source>共 %1 页，文字只读了前 %2 页，后面的用“查找”查不到。</source>
        <translation>%1 pages; only the text of the first %2 is read, what follows is not found by a search.</translation>
    </message>
    <message>
        <source>是截图文件的修改时间，请核对</source>
        <translation>time of change of the captured file, please check</translation>
    </message>
    <message>
        <source>“%1”不是有效的日期，原日期没有改动：请按 2024年3月1日 或 2024-03-01 填写。</source>
        <translation>“%1” is not a valid date; the date was not changed. Write 2024年3月1日 or 2024-03-01.</translation>
    </message>
    <message>
        <source>修改 %1 份材料的%2</source>
        <translation>Change of %1 pieces: %2</translation>
    </message>
    <message>
        <source>修改 %1 的%2</source>
        <translation>Change of %1: %2</translation>
    </message>
    <message>
        <source>修改 %1 的题名</source>
        <translation>Change of %1: title</translation>
    </message>
    <message>
        <source>%1最多 %2 个字，多出来的没有写进去。</source>
        <translation>“%1” holds at most %2 characters; what went beyond was not put in.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::EvidenceExportDialog</name>
    <message>
        <source>全部材料(&amp;A)</source>
        <translation>&amp;All evidence</translation>
    </message>
    <message>
        <source>一个部分(&amp;S)</source>
        <translation>A &amp;section</translation>
    </message>
    <message>
        <source>一项指标(&amp;I)</source>
        <translation>An &amp;indicator</translation>
    </message>
    <message>
        <source>一个单位(&amp;U)</source>
        <translation>A &amp;unit</translation>
    </message>
    <message>
        <source>导出材料</source>
        <translation>Export evidence</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>选择文件夹(&amp;O)…</source>
        <translation>Ch&amp;oose a folder…</translation>
    </message>
    <message>
        <source>第%1项 %2</source>
        <translation>Indicator %1: %2</translation>
    </message>
    <message>
        <source>第%1部分材料</source>
        <translation>Evidence of section %1</translation>
    </message>
    <message>
        <source>第%1项材料</source>
        <translation>Evidence of indicator %1</translation>
    </message>
    <message>
        <source>%1材料</source>
        <translation>Evidence of %1</translation>
    </message>
    <message>
        <source>全部材料</source>
        <translation>All evidence</translation>
    </message>
    <message>
        <source>按部分、指标分文件夹，文件名带编号和单位；附材料清单和校验清单。工作秘密不导出，只在清单里写明存放处。一个单位的，是放在它名下的材料，和放在别处、来源单位是它的材料。</source>
        <translation>In folders by section and indicator, number and unit in the file names; with a list and checksums. Working secrets are not exported, the list only says where they lie. Of one unit: what is filed under it, and what is filed elsewhere and has it as its source.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::EvidenceListPane</name>
    <message>
        <source>%1&#x3000;%2年</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>选中一份材料，在这里预览。</source>
        <translation>Select a piece of evidence to preview it here.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::EvidenceModel</name>
    <message>
        <source>⚠ 文件丢失</source>
        <translation>⚠ File missing</translation>
    </message>
    <message>
        <source>空文件</source>
        <translation>Empty file</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>材料日期</source>
        <translation>Date of evidence</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>本局</source>
        <translation>The bureau</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>工作秘密</source>
        <translation>Working secret</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>含个人信息</source>
        <translation>has personal data</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>档位</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>%1&#x3000;已封版：编号不再变</source>
        <translation>%1  Frozen: the number no longer changes</translation>
    </message>
    <message>
        <source>%1 封</source>
        <translation>%1 frozen</translation>
    </message>
    <message>
        <source>可执行程序</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>含宏</source>
        <translation>Has macros</translation>
    </message>
    <message>
        <source>请核对、脱敏件</source>
        <translation>Check; redacted copy</translation>
    </message>
    <message>
        <source>脱敏件</source>
        <translation>Redacted copy</translation>
    </message>
    <message>
        <source>有脱敏件“%1”：汇编、导出、迎检文件夹里用的是它，原件不送出。</source>
        <translation>Has the redacted copy “%1”: booklets, exports and the inspectors&apos; folder use it; the original does not go out.</translation>
    </message>
    <message>
        <source>加密</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>损坏</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>%1 收到，%2 添加</source>
        <translation>%1 received, added by %2</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::EvidencePane</name>
    <message>
        <source>请先在中间选一份材料，再添加文件。</source>
        <translation>Please select a material in the middle first, then add files.</translation>
    </message>
    <message>
        <source>剪贴板里没有图片或文件：请先截图，或在文件管理器里复制文件，再按 Ctrl+V。</source>
        <translation>There is no image or file on the clipboard. Please take a screenshot or copy files in the file manager first, then press Ctrl+V.</translation>
    </message>
    <message>
        <source>添加 %1 个文件</source>
        <translation>Add %1 file(s)</translation>
    </message>
    <message>
        <source>添加“%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>在列表里选一行，这里显示它的材料。</source>
        <translation>Select a row of the list to see its evidence here.</translation>
    </message>
    <message>
        <source>查看要添加的文件</source>
        <translation>Looking at the files to be added</translation>
    </message>
    <message>
        <source>读取封版</source>
        <translation>Reading frozen sets</translation>
    </message>
    <message>
        <source>这一项还没有材料，没有可以全屏查看的。</source>
        <translation>This indicator has no evidence to show yet.</translation>
    </message>
    <message>
        <source>登记报送</source>
        <translation>Record as handed in</translation>
    </message>
    <message>
        <source>把这里收到的登记为已报送；可以撤销</source>
        <translation>Registers what came here as submitted; can be undone</translation>
    </message>
    <message>
        <source>选择要添加到%1的文件</source>
        <translation>Choose the files to add to %1</translation>
    </message>
    <message>
        <source>请核对：这项材料已经交办给单位，文件放在本局名下；是某个单位报来的，请移到那个单位名下。</source>
        <translation>Please check: this material is asked of units, and the file was filed as the bureau&apos;s own. If a unit sent it, move it to that unit.</translation>
    </message>
    <message>
        <source>%1到%2，编号 %3（可按 Ctrl+Z 撤销）</source>
        <translation>%1: %2, number %3 (Ctrl+Z undoes it)</translation>
    </message>
    <message>
        <source>剪贴板里的图片太大或者已损坏，没有添加，台账没有改动：请先存成图片文件，再添加。</source>
        <translation>The picture on the clipboard is too large or damaged. Nothing was added and the ledger is unchanged: please save it as a picture file first, then add it.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::EvidenceView</name>
    <message>
        <source>材料清单</source>
        <translation>List of evidence</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ExportButton</name>
    <message>
        <source>PDF，照样打印(&amp;P)…</source>
        <translation>&amp;PDF, as printed…</translation>
    </message>
    <message>
        <source>Word，可以接着改(&amp;W)…</source>
        <translation>&amp;Word, to go on with…</translation>
    </message>
    <message>
        <source>网页(&amp;H)…</source>
        <translation>&amp;HTML…</translation>
    </message>
    <message>
        <source>纯文字(&amp;T)…</source>
        <translation>Plain &amp;text…</translation>
    </message>
    <message>
        <source>读回 Word 文件(&amp;B)…</source>
        <translation>Read &amp;Back a Word File…</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::FigureLines</name>
    <message>
        <source>主要数据（填了就印在情况说明里，不填不印）</source>
        <translation>Main figures (printed in the report when filled in)</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>完成情况：%1</source>
        <translation>Reached: %1</translation>
    </message>
    <message>
        <source>数据来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>数据来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>读取主要数据</source>
        <translation>Read the main figures</translation>
    </message>
    <message>
        <source>填写第%1项主要数据</source>
        <translation>Enter main figures of indicator %1</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::Figures</name>
    <message>
        <source>总体进度</source>
        <translation>Overall progress</translation>
    </message>
    <message>
        <source>总体完成</source>
        <translation>Completed overall</translation>
    </message>
    <message>
        <source>材料已齐/应备</source>
        <translation>Materials there/needed</translation>
    </message>
    <message>
        <source>要点已写/应写</source>
        <translation>Points written/needed</translation>
    </message>
    <message>
        <source>交办已办/应报</source>
        <translation>Asked done/due</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>都没有报的单位</source>
        <translation>Units that sent nothing</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::FileCard</name>
    <message>
        <source>用系统程序打开</source>
        <translation>Open with the system&apos;s program</translation>
    </message>
    <message>
        <source>用系统程序打开这份材料的只读副本</source>
        <translation>Open a read-only copy of this evidence with the system&apos;s program</translation>
    </message>
    <message>
        <source>找回文件…</source>
        <translation>Put File Back…</translation>
    </message>
    <message>
        <source>选择当时收进的那个文件，放回台账</source>
        <translation>Choose the file that was taken in then and put it back into the ledger</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::FindLine</name>
    <message>
        <source>上一处</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上一处（Shift+回车）</source>
        <translation>Previous place (Shift+Enter)</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一处（回车）</source>
        <translation>Next place (Enter)</translation>
    </message>
    <message>
        <source>在这份 PDF 里查找</source>
        <translation>Find in this PDF</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>关闭查找（Esc）</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>第 %1 处，共 %2 处以上</source>
        <translation>%1 of more than %2</translation>
    </message>
    <message>
        <source>第 %1 处，共 %2 处</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>有些页没有查：读不出来，或者读得太久。</source>
        <translation>Some pages were not searched: they cannot be read, or take too long.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::FreezeDesk</name>
    <message>
        <source>封版“%1”</source>
        <translation>Freeze “%1”</translation>
    </message>
    <message>
        <source>册子已经做好，已%1。</source>
        <translation>The bound set is ready. Done: %1.</translation>
    </message>
    <message>
        <source>制作增补册</source>
        <translation>Make a supplement</translation>
    </message>
    <message>
        <source>已%1：材料的编号和在这一套里的页码从此固定，以后添加的另做增补册。</source>
        <translation>Done: %1. The numbers of the materials and their pages in this set are fixed from now on; what comes later goes into a supplement.</translation>
    </message>
    <message>
        <source>撤销封版以后，材料的编号和页码不再固定：再移动、移出材料，编号会变，就和送出去的册子对不上。做好的册子文件不会删去。要撤销封版吗？</source>
        <translation>Once the freeze is undone, numbers and pages are no longer fixed: when pieces are moved or taken out, numbers change and no longer match the set that was sent. The booklet files are not deleted. Undo the freeze?</translation>
    </message>
    <message>
        <source>另外还有 %1 份。</source>
        <translation>And %1 more.</translation>
    </message>
    <message>
        <source>要装进册子的材料里有 %1 份含个人信息，没有脱敏件，封版以后就照原件送出去：

%2

可以先给它们做脱敏件（材料栏的“更多”），再封版。</source>
        <translation>Of the evidence that is to be bound, %1 pieces hold personal data and have no redacted copy; once frozen they go out as they are:

%2

You can make redacted copies first (“More” in the evidence pane), then freeze.</translation>
    </message>
    <message>
        <source>照原件封版(&amp;F)</source>
        <translation>&amp;Freeze as they are</translation>
    </message>
    <message>
        <source>先不封版</source>
        <translation>Do not freeze yet</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::FreezeDialog</name>
    <message>
        <source>封版日期</source>
        <translation>Frozen on</translation>
    </message>
    <message>
        <source>封版</source>
        <translation>Freeze the set</translation>
    </message>
    <message>
        <source>封版名称</source>
        <translation>Name of the frozen set</translation>
    </message>
    <message>
        <source>%1年增补</source>
        <translation>Supplement %1</translation>
    </message>
    <message>
        <source>%1年书面评审</source>
        <translation>Written review %1</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>可以不写，例如送到哪里、几份</source>
        <translation>Optional, such as where it is sent and how many copies</translation>
    </message>
    <message>
        <source>做册子</source>
        <translation>Bind</translation>
    </message>
    <message>
        <source>同时制作汇编</source>
        <translation>Make the bound set with it</translation>
    </message>
    <message>
        <source>同时制作增补册（后来的 %1 份）</source>
        <translation>Make a supplement with it (%1 later piece(s))</translation>
    </message>
    <message>
        <source>不做册子，只固定编号</source>
        <translation>Bind nothing, only fix the numbers</translation>
    </message>
    <message>
        <source>名称(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>说明(&amp;S)</source>
        <translation>&amp;Remark</translation>
    </message>
    <message>
        <source>册子(&amp;B)</source>
        <translation>&amp;Binding</translation>
    </message>
    <message>
        <source>封版(&amp;F)</source>
        <translation>&amp;Freeze</translation>
    </message>
    <message>
        <source>下一步(&amp;F)…</source>
        <translation>&amp;Next…</translation>
    </message>
    <message>
        <source>台账里还没有佐证材料，没有可以封版的：请先添加材料。</source>
        <translation>There is no evidence yet, so there is nothing to freeze: please add some first.</translation>
    </message>
    <message>
        <source>请填写封版的名称，例如“2024年书面评审”。</source>
        <translation>Please enter a name, such as “Written review 2024”.</translation>
    </message>
    <message>
        <source>请填写送审的日期，例如 2024-5-31。</source>
        <translation>Please enter the day of sending, such as 2024-5-31.</translation>
    </message>
    <message>
        <source>现有 %1 份材料的编号从此固定，以后添加的往后编号。不记在册子的哪一页。</source>
        <translation>The numbers of the %1 piece(s) there are fixed from now on; what is added later is numbered after them. Pages of a bound set are not recorded.</translation>
    </message>
    <message>
        <source>先做册子，做好了才封版：现有 %1 份材料的编号从此固定，并记下各在第几册第几页；以后添加的往后编号，另装增补册。</source>
        <translation>The set is bound first and frozen when that is done: the numbers of the %1 piece(s) there are fixed from now on, and volume and page of each are recorded; what is added later is numbered after them and goes into a supplement.</translation>
    </message>
    <message>
        <source>已经有一次封版叫“%1”：请换一个名称。</source>
        <translation>There is a frozen set named “%1” already: choose another name.</translation>
    </message>
    <message>
        <source>同时制作增补册（变动的情况说明 %1 项）</source>
        <translation>Make the supplement, too (%1 changed reports)</translation>
    </message>
    <message>
        <source>送审的日期%1：请核对。</source>
        <translation>The day of sending %1: please check.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <source>请核对：还有 %1 项的情况说明一个字没写，不装进册子。</source>
        <translation>Please check: the statements of %1 indicators are not written at all and are not bound.</translation>
    </message>
    <message>
        <source>请核对：还有 %1 项的情况说明一个字没写。</source>
        <translation>Please check: %1 indicators have not a word of their report written.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::FreezesDialog</name>
    <message>
        <source>封过的版</source>
        <translation>Frozen sets</translation>
    </message>
    <message>
        <source>封版与增补册</source>
        <translation>Frozen sets and supplements</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>封版日期</source>
        <translation>Frozen on</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>装订</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>已移出</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>已换件</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>还没有封过版。

材料要送审了，按“封版”：编号从此固定，印出去的册子和台账对得上；以后添加的往后编号，装成增补册。</source>
        <translation>No set has been frozen yet.

When the material is to be sent for review, press “Freeze”: the numbers are fixed from then on, so that what was printed matches the ledger; what is added later is numbered after them and goes into a supplement.</translation>
    </message>
    <message>
        <source>封版(&amp;F)…</source>
        <translation>&amp;Freeze…</translation>
    </message>
    <message>
        <source>查看(&amp;V)…</source>
        <translation>&amp;View…</translation>
    </message>
    <message>
        <source>制作增补册(&amp;S)…</source>
        <translation>Make a &amp;supplement…</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>读取封版</source>
        <translation>Reading frozen sets</translation>
    </message>
    <message>
        <source>台账里还没有佐证材料，请先添加材料。</source>
        <translation>There is no evidence yet; please add some first.</translation>
    </message>
    <message>
        <source>台账里现有 %1 份材料。</source>
        <translation>There are %1 piece(s) of evidence.</translation>
    </message>
    <message>
        <source>读取封版的材料</source>
        <translation>Reading the frozen pieces</translation>
    </message>
    <message>
        <source>“%1”封版以后还没有添加、更换过材料，情况说明也没有变动，不用做增补册。</source>
        <translation>Since the freeze “%1” nothing was added or replaced and no report changed; no supplement is needed.</translation>
    </message>
    <message>
        <source>，有 %1 项的情况说明变动了</source>
        <translation>, %1 reports changed</translation>
    </message>
    <message>
        <source>“%1”封版以后添加、更换了 %2 份材料，其中入册 %3 份%4，可以制作增补册。</source>
        <translation>Since the freeze “%1” %2 pieces were added or replaced, %3 of them to be bound%4; a supplement can be made.</translation>
    </message>
    <message>
        <source>只装订封版以后添加、更换的材料和变动的情况说明</source>
        <translation>Bind only what was added or replaced since the freeze, and changed reports</translation>
    </message>
    <message>
        <source>台账里现有 %1 份材料，另有 %2 份情况说明的成品文件或盖章件（备份里和材料一起数）。</source>
        <translation>The ledger holds %1 pieces, and %2 finished files or sealed scans of reports (a backup counts both together).</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::FrozenPiecesDialog</name>
    <message>
        <source>封版“%1”的材料</source>
        <translation>Pieces of the frozen set “%1”</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>册</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>页</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>已移出</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>已换件</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>封版的材料</source>
        <translation>Frozen pieces</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>另有 %1 份未能装订，它们的页上只写着原因。</source>
        <translation>%1 more could not be bound; their pages only say why.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>未能装订，页上只写着原因</source>
        <translation>not bound, its page only says why</translation>
    </message>
    <message>
        <source>按编号、题名、未能装订、已移出、已换件筛选</source>
        <translation>Filter by number, title, not bound, taken out, replaced</translation>
    </message>
    <message>
        <source>%1封版，%2 份材料，装订 %3 份。没有册和页的没有装在这一次的册子里：入盒备查、现场调阅，装订在以前的册子里，或者当时没有做册子。</source>
        <translation>Frozen on %1: %2 pieces, %3 bound. Those without volume and page are not in the book of this time: kept in the box, shown on site, bound in an earlier book, or no book was made then.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::FullView</name>
    <message>
        <source>全屏查看</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>上一份</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上一份（←）</source>
        <translation>Previous piece (←)</translation>
    </message>
    <message>
        <source>下一份</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一份（→）</source>
        <translation>Next piece (→)</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>缩小（-）</source>
        <translation>Smaller (-)</translation>
    </message>
    <message>
        <source>合适大小</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>合适大小（0）</source>
        <translation>Fit (0)</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>放大（+），放大后可以按住拖动</source>
        <translation>Larger (+); then it can be dragged</translation>
    </message>
    <message>
        <source>退出全屏</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>退出全屏（Esc）</source>
        <translation>Leave full screen (Esc)</translation>
    </message>
    <message>
        <source>没有材料</source>
        <translation>No evidence</translation>
    </message>
    <message>
        <source>这里还没有材料。按 ← 或 → 看前后的材料。</source>
        <translation>Nothing has come in here yet. Press ← or → for the evidence before or after.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1: %2 {1&#x3000;%2?}</translation>
    </message>
    <message>
        <source>%1&#x3000;·&#x3000;%2&#x3000;·&#x3000;第 %3 份，共 %4 份</source>
        <translation>%1 · %2 · piece %3 of %4</translation>
    </message>
    <message>
        <source>已经是最后一份，后面没有材料了。</source>
        <translation>This is the last piece; nothing follows.</translation>
    </message>
    <message>
        <source>已经是第一份，前面没有材料了。</source>
        <translation>This is the first piece; nothing comes before.</translation>
    </message>
    <message>
        <source>工作秘密</source>
        <translation>Work secret</translation>
    </message>
    <message>
        <source>含个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>【%1】</source>
        <translation>[%1] </translation>
    </message>
</context>
<context>
    <name>taizhang::ui::GapsModel</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1等 %2 个单位</source>
        <translation>%1 and others, %2 units</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>指标或单位</source>
        <translation>Indicator or unit</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>未收集</source>
        <translation>Not collected</translation>
    </message>
    <message>
        <source>要点未写</source>
        <translation>Points unwritten</translation>
    </message>
    <message>
        <source>欠交单位</source>
        <translation>Units that owe</translation>
    </message>
    <message>
        <source>退回的和未报送的里面，过了期限的</source>
        <translation>Of those returned or not submitted, the ones whose date is past</translation>
    </message>
    <message>
        <source>交办 %1 份，%2</source>
        <translation>Asked for %1, %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::GroupDialog</name>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>其他单位组</source>
        <translation>Other groups</translation>
    </message>
    <message>
        <source>“%1”的成员</source>
        <translation>Members of “%1”</translation>
    </message>
    <message>
        <source>这次修改的结果</source>
        <translation>What this change does</translation>
    </message>
    <message>
        <source>确定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>勾选或取消成员，这里会先说明会带来什么；确定之前不会改动。</source>
        <translation>Tick or untick members; what it will do is told here first. Nothing changes before OK.</translation>
    </message>
    <message>
        <source>勾选的单位组里已经包含“%1”，不能互相包含：请取消造成循环的那一个。</source>
        <translation>A group that is ticked contains “%1” already; groups cannot contain each other: untick the one that makes the circle.</translation>
    </message>
    <message>
        <source>成员没有改动。</source>
        <translation>The members are as they were.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::GroupsModel</name>
    <message>
        <source>还没有成员</source>
        <translation>No members yet</translation>
    </message>
    <message>
        <source>单位组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>单位数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>现指单位</source>
        <translation>Means</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::GroupsPanel</name>
    <message>
        <source>单位组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>修改选中单位组的成员（回车）</source>
        <translation>Edit the members of the selected group (Enter)</translation>
    </message>
    <message>
        <source>新建组(&amp;G)…</source>
        <translation>New &amp;Group…</translation>
    </message>
    <message>
        <source>新建自己的单位组</source>
        <translation>Make a group of your own</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>给选中的单位组改名</source>
        <translation>Rename the selected group</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除选中的单位组；指标表用到的不能删除</source>
        <translation>Delete the selected group; those of the official table stay</translation>
    </message>
    <message>
        <source>单位组是表中“各乡镇”这类合称。选中一个，看它指哪些单位。</source>
        <translation>Groups are collective names of the table, such as 各乡镇. Select one to see which units it means.</translation>
    </message>
    <message>
        <source>修改“%1”的成员</source>
        <translation>Edit members of “%1”</translation>
    </message>
    <message>
        <source>新建单位组</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>单位组的名称(&amp;N)</source>
        <translation>&amp;Name of the group</translation>
    </message>
    <message>
        <source>新建单位组“%1”</source>
        <translation>New group “%1”</translation>
    </message>
    <message>
        <source>给单位组改名</source>
        <translation>Rename group</translation>
    </message>
    <message>
        <source>给单位组“%1”改名</source>
        <translation>Rename group “%1”</translation>
    </message>
    <message>
        <source>删除单位组“%1”</source>
        <translation>Delete group “%1”</translation>
    </message>
    <message>
        <source>成员(&amp;A)…</source>
        <translation>Members(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::HandingOut</name>
    <message>
        <source>工作秘密不出台账，只能现场调阅：%1的文件没有带出。</source>
        <translation>Working secrets do not leave the ledger and are shown on site only: the files of %1 were not handed out.</translation>
    </message>
    <message>
        <source>查看有没有个人信息</source>
        <translation>Look for personal data</translation>
    </message>
    <message>
        <source>准备材料副本</source>
        <translation>Prepare copy of evidence</translation>
    </message>
    <message>
        <source>里面有个人信息、没有脱敏件，或者一时查看不完的没有拖出：%1；请先做脱敏件，或者用 Ctrl+C 复制，复制时会问。</source>
        <translation>Not dragged out, as it holds personal data and has no redacted copy, or could not be looked through in time: %1; make a redacted copy first, or copy with Ctrl+C, which asks.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::HelpWindow</name>
    <message>
        <source>使用说明</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>在说明里查找</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>说明的各页</source>
        <translation>Pages of the guide</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::HintText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>请核对：%1</source>
        <translation>Please check: %1</translation>
    </message>
    <message>
        <source>%1：%2 · 请核对</source>
        <translation>%1: %2 · please check</translation>
    </message>
    <message>
        <source>复制文字</source>
        <translation>Copy text</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::HistoryFilterLine</name>
    <message>
        <source>从哪一天起</source>
        <translation>From which day</translation>
    </message>
    <message>
        <source>到哪一天为止</source>
        <translation>Up to which day</translation>
    </message>
    <message>
        <source>筛选修改记录：任何一列里的词</source>
        <translation>Filter the changes: words of any column</translation>
    </message>
    <message>
        <source>筛选：对象、内容、文字</source>
        <translation>Filter: item, field, text</translation>
    </message>
    <message>
        <source>每个词都要在这一行里出现（Ctrl+F）</source>
        <translation>Every word must stand in the line (Ctrl+F)</translation>
    </message>
    <message>
        <source>只看一项指标的改动：序号</source>
        <translation>Only the changes of one indicator: its number</translation>
    </message>
    <message>
        <source>指标序号</source>
        <translation>number of the indicator</translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>全部类别</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>To</translation>
    </message>
    <message>
        <source>全部时间</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>只看这一项报送任务的改动；点一下去掉这个条件</source>
        <translation>Only the changes of this requirement; click to drop the condition</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>最近 7 天</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>最近 30 天</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>自定日期…</source>
        <translation>Own dates…</translation>
    </message>
    <message>
        <source>只看：%1&#x3000;✕</source>
        <translation>Only: %1  ✕</translation>
    </message>
    <message>
        <source>一项材料</source>
        <translation>a material</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::HistoryModel</name>
    <message>
        <source>%1…（共 %2 字）</source>
        <translation>%1… (%2 characters)</translation>
    </message>
    <message>
        <source>读取修改记录</source>
        <translation>Read the changes</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>After</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>共 %1 处</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>＋ %1等</source>
        <translation>+ %1 and more</translation>
    </message>
    <message>
        <source>这一步改动了 %1 处，双击或按回车逐处列出</source>
        <translation>This step changed %1 things; double-click or press Enter to list them one by one</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::HistoryPage</name>
    <message>
        <source>修改记录</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>清除条件(&amp;C)</source>
        <translation>&amp;Clear conditions</translation>
    </message>
    <message>
        <source>清除全部筛选条件（Esc）</source>
        <translation>Clear all conditions (Esc)</translation>
    </message>
    <message>
        <source>转到所在位置(&amp;G)</source>
        <translation>&amp;Go to place</translation>
    </message>
    <message>
        <source>转到选中的改动所在的指标或单位（回车）</source>
        <translation>Go to the indicator or unit of the selected change (Enter)</translation>
    </message>
    <message>
        <source>导出表格(&amp;X)…</source>
        <translation>E&amp;xport table…</translation>
    </message>
    <message>
        <source>把符合条件的全部记录存为 xlsx 或 csv 表格</source>
        <translation>Save all changes that meet the conditions as an xlsx or csv table</translation>
    </message>
    <message>
        <source>最新的在前；右击选择要显示的列</source>
        <translation>The newest first; right-click to choose columns</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>已列出 %1 条，正在读取…</source>
        <translation>%1 listed, reading…</translation>
    </message>
    <message>
        <source>已列出 %1 条，向下滚动继续读取</source>
        <translation>%1 listed, scroll down to read on</translation>
    </message>
    <message>
        <source>没有符合这些条件的修改记录：换一个条件，或点“清除条件”。</source>
        <translation>No change meets these conditions: choose others, or click “Clear conditions”.</translation>
    </message>
    <message>
        <source>还没有修改记录：交办、收材料、写情况说明后，这里会记下谁在什么时候改了什么。</source>
        <translation>No changes yet: once you ask for, receive or write something, this shows who changed what and when.</translation>
    </message>
    <message>
        <source>读取操作人</source>
        <translation>Read who worked here</translation>
    </message>
    <message>
        <source>导出修改记录</source>
        <translation>Export changes</translation>
    </message>
    <message>
        <source>修改记录.xlsx</source>
        <translation>Changes.xlsx</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx);;CSV 表格 (*.csv)</source>
        <translation>Excel table (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
        <source>已导出修改记录 %1 条：%2</source>
        <translation>Exported %1 changes: %2</translation>
    </message>
    <message>
        <source>逐处列出(&amp;G)</source>
        <translation>List one by &amp;one</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::HistoryPanel</name>
    <message>
        <source>最近改动</source>
        <translation>Recent changes</translation>
    </message>
    <message>
        <source>读取最近改动</source>
        <translation>Read recent changes</translation>
    </message>
    <message>
        <source>还没有改动。勾选材料、添加文件或写情况说明后，这里会记下谁在什么时候做了什么。</source>
        <translation>No changes yet. Once you tick materials, add files or write reports, this shows who did what and when.</translation>
    </message>
    <message>
        <source>本项的全部改动（在“修改记录”里）</source>
        <translation>All changes of this indicator (under “Changes”)</translation>
    </message>
    <message>
        <source>全部改动…</source>
        <translation>All changes…</translation>
    </message>
    <message>
        <source>%1 字</source>
        <translation>%1 characters</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>（撤销）</source>
        <translation> (undone)</translation>
    </message>
    <message>
        <source>（重做）</source>
        <translation> (redone)</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（%2：%3，等 %4 处）</source>
        <translation>%1 (%2: %3, %4 changes in all)</translation>
    </message>
    <message>
        <source>%1（%2 处）</source>
        <translation>%1 (%2 changes)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2@%3&#x3000;%4</source>
        <translation>%1 %2@%3 %4</translation>
    </message>
    <message>
        <source>%1（%2 处以上）</source>
        <translation>%1 (%2 places or more)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ImportRequirementsDialog</name>
    <message>
        <source>读回报送任务表：%1</source>
        <translation>Read back a table of tasks: %1</translation>
    </message>
    <message>
        <source>%1。确定之前不会改动任何报送任务；只读回承办股室、经办人、经办人电话、备注和期限，空白的格不覆盖已有内容。</source>
        <translation>%1. No task is changed before you confirm; only office in charge, handler, telephone, note and due date are read, and blank cells leave what there is.</translation>
    </message>
    <message>
        <source>读回的结果</source>
        <translation>What the table comes to</translation>
    </message>
    <message>
        <source>读回(&amp;O)</source>
        <translation>Read &amp;back</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ImportUnitsDialog</name>
    <message>
        <source>导入单位名录：%1</source>
        <translation>Import units: %1</translation>
    </message>
    <message>
        <source>找到的列：%1</source>
        <translation>Columns found: %1</translation>
    </message>
    <message>
        <source>找到的列：%1；不采用的列：%2</source>
        <translation>Columns found: %1; not used: %2</translation>
    </message>
    <message>
        <source>导入的结果</source>
        <translation>Outcome of the import</translation>
    </message>
    <message>
        <source>%1。确定之前不会改动名录，空白的格不覆盖已有内容。</source>
        <translation>%1. Nothing changes before you confirm; blank cells leave what is there.</translation>
    </message>
    <message>
        <source>导入(&amp;O)</source>
        <translation>&amp;Import</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::IndicatorChooser</name>
    <message>
        <source>按序号勾选</source>
        <translation>Tick by number</translation>
    </message>
    <message>
        <source>按序号勾选，如 20,46,50-55</source>
        <translation>Tick by number, such as 20,46,50-55</translation>
    </message>
    <message>
        <source>全选(&amp;A)</source>
        <translation>Tick &amp;all</translation>
    </message>
    <message>
        <source>全不选(&amp;N)</source>
        <translation>Tick &amp;none</translation>
    </message>
    <message>
        <source>第%1项 %2</source>
        <translation>Indicator %1: %2</translation>
    </message>
    <message>
        <source>序号应像 20,46,50-55 这样写，最大 %1。</source>
        <translation>Write numbers like 20,46,50-55, at most %1.</translation>
    </message>
    <message>
        <source>第%1项这里没有，没有勾选。</source>
        <translation>Indicator %1 is not listed here and was not ticked.</translation>
    </message>
    <message>
        <source>部分和指标</source>
        <translation>Sections and indicators</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::IndicatorHeader</name>
    <message>
        <source>第%1项</source>
        <translation>Indicator %1</translation>
    </message>
    <message>
        <source>展开或收起这一部分的目标要求</source>
        <translation>Show or hide the target requirement of this part</translation>
    </message>
    <message>
        <source>目标要求：%1</source>
        <translation>Target requirement: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2%&#x3000;材料 %3/%4&#x3000;情况说明 %5/%6</source>
        <translation>%1  %2%  Materials %3/%4  Reports %5/%6</translation>
    </message>
    <message>
        <source>法定期限：%1（下一次是%2，%3）</source>
        <translation>Statutory day: %1 (next on %2, %3)</translation>
    </message>
    <message>
        <source>给这一项定简称，或在原文旁边注明勘误</source>
        <translation>Give this item a short name, or note corrections beside the printed words</translation>
    </message>
    <message>
        <source>简称和勘误…</source>
        <translation>Short name and corrections…</translation>
    </message>
    <message>
        <source>读取勘误</source>
        <translation>Reading the corrections</translation>
    </message>
    <message>
        <source>勘误：%1</source>
        <translation>Correction: %1</translation>
    </message>
    <message>
        <source>第%1项的简称和勘误</source>
        <translation>Short name and corrections of item %1</translation>
    </message>
    <message>
        <source>第%1项&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1：表中没有列材料，也没有列情况说明的要点</source>
        <translation>%1: the table names neither a material nor a report point</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::IndicatorPage</name>
    <message>
        <source>指标页</source>
        <translation>Indicator page</translation>
    </message>
    <message>
        <source>不适用：表中注明“%1”，不计入进度，也不需要收集资料。</source>
        <translation>Not applicable: the table says “%1”. It does not count towards progress and no material needs to be collected.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::InspectorDialog</name>
    <message>
        <source>文件夹，拷到 U 盘就能看(&amp;F)</source>
        <translation>&amp;Folder, to be read from a stick</translation>
    </message>
    <message>
        <source>压缩包（zip），便于发送(&amp;Z)</source>
        <translation>&amp;Zip, easy to send</translation>
    </message>
    <message>
        <source>生成迎检文件夹</source>
        <translation>Make inspectors&apos; folder</translation>
    </message>
    <message>
        <source>检查组用任何浏览器打开里面的 index.html，就能按部分、按序号翻看指标、情况说明和佐证材料，可以查找、打印，不联网，不需要别的程序。审核状态不放进去；工作秘密只写明存放处；存了脱敏件的用脱敏件。</source>
        <translation>With any browser inspectors open index.html in it and leaf through indicators, reports and evidence by section or number, search and print, without a network or another program. States of review stay out; of work secrets only the place is named; redacted copies are used where there are any.</translation>
    </message>
    <message>
        <source>选择位置(&amp;O)…</source>
        <translation>Ch&amp;oose a place…</translation>
    </message>
    <message>
        <source>放进哪些部分和指标</source>
        <translation>Sections and indicators to put in</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>放进 %1 项指标。</source>
        <translation>%1 indicators will be put in.</translation>
    </message>
    <message>
        <source>还没有选指标：请在上面勾选部分或指标。</source>
        <translation>No indicator is chosen yet: tick sections or indicators above.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::IntakeModel</name>
    <message>
        <source>已由您指定</source>
        <translation>placed by you</translation>
    </message>
    <message>
        <source>不收</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>第%1项（哪一项材料待定）</source>
        <translation>Indicator %1 (material open)</translation>
    </message>
    <message>
        <source>未归位</source>
        <translation>No place yet</translation>
    </message>
    <message>
        <source>没有读取</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>涉密字样</source>
        <translation>Word of secrecy</translation>
    </message>
    <message>
        <source>已指定</source>
        <translation>Placed by you</translation>
    </message>
    <message>
        <source>本局自收</source>
        <translation>The bureau itself</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>所在文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>把握</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>放到</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>台账里已有</source>
        <translation>In the ledger already</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>只登记题名：%1</source>
        <translation>Title only: %1</translation>
    </message>
    <message>
        <source>有密级字样</source>
        <translation>Marked as secret</translation>
    </message>
    <message>
        <source>与本批的“%1”内容相同</source>
        <translation>same content as “%1” of this batch</translation>
    </message>
    <message>
        <source>刚收进为 %1</source>
        <translation>just taken in as %1</translation>
    </message>
    <message>
        <source>本局自收（%1报来）</source>
        <translation>Own collection (sent by %1)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::IntakePage</name>
    <message>
        <source>收进一批材料</source>
        <translation>Take in a heap of evidence</translation>
    </message>
    <message>
        <source>选择要收进的文件或压缩包</source>
        <translation>Choose files or archives to take in</translation>
    </message>
    <message>
        <source>选择要收进的文件夹</source>
        <translation>Choose the folder to take in</translation>
    </message>
    <message>
        <source>选择文件或压缩包…</source>
        <translation>Files or archives…</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>把各单位发来的文件、文件夹或压缩包（zip、7z、rar）拖到窗口里任何地方，
或用右上角的按钮选择。

先逐个列出每个文件会放到哪项材料、为什么；核对、改正之后再一次收进，收进后可以撤销。</source>
        <translation>Drop files, folders or archives (zip, 7z, rar) that units sent anywhere on the window,
or choose them with the buttons above.

Each file is listed first with where it would go and why; check, correct, and take them in at once; that can be undone.</translation>
    </message>
    <message>
        <source>台账现在只能查看，不能收进材料：%1</source>
        <translation>The ledger can only be read now; nothing can be taken in: %1</translation>
    </message>
    <message>
        <source>在列表里筛选</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>筛选：文件、文件夹、单位、材料，或 猜测、未归位、没有读取</source>
        <translation>Filter: file, folder, unit, material, or how sure</translation>
    </message>
    <message>
        <source>收到的文件</source>
        <translation>Files that came in</translation>
    </message>
    <message>
        <source>打勾的文件会被收进；空格键给选中的打勾或取消，Ctrl+A 全选</source>
        <translation>Ticked files are taken in; Space ticks the selected ones, Ctrl+A selects all</translation>
    </message>
    <message>
        <source>清空列表</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>只清空这里的列表，原来的文件和台账都不动</source>
        <translation>Clears only this list; the files and the ledger stay as they are</translation>
    </message>
    <message>
        <source>导出这张清单…</source>
        <translation>Export this list…</translation>
    </message>
    <message>
        <source>把列表里的文件导出为表格</source>
        <translation>Export the listed files as a table</translation>
    </message>
    <message>
        <source>收进打勾的文件</source>
        <translation>Take in the ticked files</translation>
    </message>
    <message>
        <source>查看收到的文件</source>
        <translation>Look through what came in</translation>
    </message>
    <message>
        <source>里面没有文件，台账没有改动：请换一个文件夹或压缩包。</source>
        <translation>There are no files in it; the ledger is unchanged: choose another folder or archive.</translation>
    </message>
    <message>
        <source>选中一个文件，在这里预览。</source>
        <translation>Select a file to preview it here.</translation>
    </message>
    <message>
        <source>没有读取，不能预览。</source>
        <translation>It was not read and cannot be previewed.</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>“%1”现在打不开，不能预览。</source>
        <translation>“%1” cannot be opened now and is not previewed.</translation>
    </message>
    <message>
        <source>共 %1 个文件，打勾 %2 个，还没有归位 %3 个</source>
        <translation>%1 files, %2 ticked, %3 without a place</translation>
    </message>
    <message>
        <source>，台账里已有 %1 个</source>
        <translation>, %1 in the ledger already</translation>
    </message>
    <message>
        <source>；另有 %1 个没有读取</source>
        <translation>; %1 were not read</translation>
    </message>
    <message>
        <source>收进 %1 个文件</source>
        <translation>Take in %1 files</translation>
    </message>
    <message>
        <source>导出这张清单</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>未收进的文件清单.xlsx</source>
        <translation>Files not taken in.xlsx</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Tables (*.xlsx)</translation>
    </message>
    <message>
        <source>清单已存为“%1”。</source>
        <translation>The list was saved as “%1”.</translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>“%1”现在打不开，台账没有改动：请在原来的文件夹里打开它。</source>
        <translation>“%1” cannot be opened now; the ledger is unchanged: open it in its own folder.</translation>
    </message>
    <message>
        <source>把各单位名下收进的，在同一步里登记为已报送</source>
        <translation>Registers what is taken in for units as submitted in the same step</translation>
    </message>
    <message>
        <source>归到单位名下的，还算“未报送”或“退回”的登记为“已报送”；归到本局自收的不变</source>
        <translation>What goes to a unit and counts as not submitted or returned becomes submitted; what the bureau collects itself stays</translation>
    </message>
    <message>
        <source>只登记题名…</source>
        <translation>Record the title only…</translation>
    </message>
    <message>
        <source>不收这个文件，只登记题名和存放处</source>
        <translation>Leave this file out and record only its title and place</translation>
    </message>
    <message>
        <source>查看文件里有没有密级标志</source>
        <translation>look for marks of secrecy in the files</translation>
    </message>
    <message>
        <source>文件不收进，只登记题名和存放处</source>
        <translation>The file stays out; only its title and place are recorded</translation>
    </message>
    <message>
        <source>请先在上面指定放到哪项材料，再登记题名</source>
        <translation>First choose above which material it belongs to, then record the title</translation>
    </message>
    <message>
        <source>，标有密级 %1 个</source>
        <translation>, %1 marked as secret</translation>
    </message>
    <message>
        <source>同时登记为已报送(&amp;S)</source>
        <translation>Also record as submitted(&amp;S)</translation>
    </message>
    <message>
        <source>已退回 %1 个文件的改动：“%2”等。</source>
        <translation>%1 files were set back: “%2” and others.</translation>
    </message>
    <message>
        <source>已退回 %1 个文件的改动：“%2”。</source>
        <translation>%1 file(s) were set back: “%2”.</translation>
    </message>
    <message>
        <source>“收进一批材料”的列表里还有 %1 个文件没有收进，列表和改正过的归位会不在了；原来的文件都不动。</source>
        <translation>%1 files in the list of “Take in a batch” have not been taken in; the list and the corrected places will be gone. The files themselves stay as they are.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::KeepingDialog</name>
    <message>
        <source>档位与存放</source>
        <translation>Keeping and place</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1: %2 {1&#x3000;%2?}</translation>
    </message>
    <message>
        <source>选中的 %1 份材料</source>
        <translation>The %1 selected pieces</translation>
    </message>
    <message>
        <source>入册的装订进汇编；入盒备查的纸件放在盒里、列在目录上；现场调阅的写明在哪里、谁去取。</source>
        <translation>Bound pieces go into the set; boxed ones lie in the box and are listed; those shown on site say where they are and who fetches them.</translation>
    </message>
    <message>
        <source>确定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::KeepingFields</name>
    <message>
        <source>档位</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>各不相同，不改</source>
        <translation>They differ, keep</translation>
    </message>
    <message>
        <source>存放处</source>
        <translation>place of keeping</translation>
    </message>
    <message>
        <source>如 档案室3柜</source>
        <translation>e.g. cabinet 3</translation>
    </message>
    <message>
        <source>光盘编号</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>没有可不填</source>
        <translation>Leave empty if none</translation>
    </message>
    <message>
        <source>保管人</source>
        <translation>keeper</translation>
    </message>
    <message>
        <source>谁去取</source>
        <translation>Who fetches it</translation>
    </message>
    <message>
        <source>各不相同，不填则不改</source>
        <translation>They differ; leave empty to keep them</translation>
    </message>
    <message>
        <source>工作秘密只能现场调阅</source>
        <translation>Work secrets are shown on site only</translation>
    </message>
    <message>
        <source>这一份是工作秘密，只能现场调阅。</source>
        <translation>This piece is a working secret: it can only be seen on site.</translation>
    </message>
    <message>
        <source>选中的有工作秘密 %1 份，只能现场调阅；其余的请另选。</source>
        <translation>Among those selected %1 are working secrets, which can only be seen on site; select the others by themselves.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::LateAsking</name>
    <message>
        <source>准备交办</source>
        <translation>Preparing to ask</translation>
    </message>
    <message>
        <source>“%1”现在有了成员。表中写明由它报送的 %2 项材料，以前没有成员，没有交办给它：要现在交办的，看过以后点“交办”；点“取消”的，以后可以再用“批量交办”。</source>
        <translation>“%1” has members now. The table names it for %2 materials that were not asked of it while it had none: look them over and press “Ask” to ask for them now; after “Cancel” they can be asked for later by “Ask in bulk”.</translation>
    </message>
    <message>
        <source>”、“</source>
        <translation>”, “</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::Ledger</name>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>读取第%1项</source>
        <translation>Read indicator %1</translation>
    </message>
    <message>
        <source>没有第%1项指标，序号从 1 到 %2。</source>
        <translation>There is no indicator %1; the numbers run from 1 to %2.</translation>
    </message>
    <message>
        <source>撤销：%1(&amp;U)</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>重做：%1(&amp;R)</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>重做(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>%1（可按 Ctrl+Z 撤销）</source>
        <translation>%1 (Ctrl+Z takes it back)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::LedgerProofs</name>
    <message>
        <source>检查台账</source>
        <translation>Check ledger</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::LendDialog</name>
    <message>
        <source>可以调的材料</source>
        <translation>Evidence that can be lent</translation>
    </message>
    <message>
        <source>登记调卷</source>
        <translation>Record a loan</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>输入编号、题名、单位或存放处</source>
        <translation>Number, title, unit or place</translation>
    </message>
    <message>
        <source>调给谁</source>
        <translation>Who gets it</translation>
    </message>
    <message>
        <source>领取人的姓名</source>
        <translation>Name of who takes it</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>可以不写</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>调给谁(&amp;W)</source>
        <translation>&amp;Who gets it</translation>
    </message>
    <message>
        <source>说明(&amp;N)</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>登记调卷(&amp;L)</source>
        <translation>Record &amp;loan</translation>
    </message>
    <message>
        <source>读取材料</source>
        <translation>Read the evidence</translation>
    </message>
    <message>
        <source>没有可以调的材料：还没有收材料，或者都已经调出。</source>
        <translation>Nothing can be lent: there is no evidence yet, or all of it is out.</translation>
    </message>
    <message>
        <source>请在表里选中要调的，按住 Ctrl 可以选几份。</source>
        <translation>Select what is to be lent; hold Ctrl to select several.</translation>
    </message>
    <message>
        <source>已选 %1 份。</source>
        <translation>%1 selected.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::LendModel</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>档位</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>存放处</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>本局</source>
        <translation>The bureau</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::LinkDesk</name>
    <message>
        <source>预览网址核查表</source>
        <translation>Preview the sheet of web addresses</translation>
    </message>
    <message>
        <source>检查网址能否打开(&amp;J)…</source>
        <translation>Check Whether Addresses Open (&amp;J)…</translation>
    </message>
    <message>
        <source>逐个连接表里的网址，结果和日期印在表上</source>
        <translation>Tries each address of the sheet; result and date are printed on it</translation>
    </message>
    <message>
        <source>只读打开的台账不能登记核查结果</source>
        <translation>A ledger opened read-only cannot record results</translation>
    </message>
    <message>
        <source>检查网址能否打开</source>
        <translation>Check whether addresses open</translation>
    </message>
    <message>
        <source>台账里还没有网址，没有可检查的：请先在材料下添加网址。</source>
        <translation>There is no web address in the ledger yet, so nothing to check: add one under a material first.</translation>
    </message>
    <message>
        <source>要逐个连接 %1 个网址，看能不能打开，需要这台电脑能上网。每个最多等 10 秒，同时最多连接 4 个，随时可以停止。

只看网站怎么回答，不登录，不保存网页。结果和日期记入台账，印在网址核查表上。</source>
        <translation>%1 web addresses will be tried one after the other; this computer must be on the internet. Each gets at most 10 seconds, four are tried at once, and it can be stopped at any time.

Only the answer of the site counts: nothing is logged into, no page is kept. Result and date are recorded in the ledger and printed on the sheet of addresses.</translation>
    </message>
    <message>
        <source>开始检查(&amp;S)</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>已检查网址：%1 个能打开，%2 个打不开。</source>
        <translation>Addresses checked: %1 open, %2 do not.</translation>
    </message>
    <message>
        <source>另有 %1 个没有检查：这台电脑没有接入网络，或者不支持 https。</source>
        <translation> Another %1 were not checked: this computer has no network, or does not support https.</translation>
    </message>
    <message>
        <source>存为 xlsx 表格，带二维码</source>
        <translation>Save as an xlsx table with the codes</translation>
    </message>
    <message>
        <source>网址核查表 %1.xlsx</source>
        <translation>Addresses %1.xlsx</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::LoansDialog</name>
    <message>
        <source>调卷登记</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>还没有调卷登记。检查组要看盒里、柜里的原件时，按“调卷”登记是哪一份、调给谁。</source>
        <translation>Nothing was lent yet. When inspectors want an original out of a box or cabinet, press “Lend” to record which one and for whom.</translation>
    </message>
    <message>
        <source>只看未归还(&amp;O)</source>
        <translation>Only what is &amp;out</translation>
    </message>
    <message>
        <source>调卷与归还</source>
        <translation>Loans and returns</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>按编号、题名、人筛选</source>
        <translation>Filter by number, title or person</translation>
    </message>
    <message>
        <source>调卷(&amp;L)…</source>
        <translation>&amp;Lend…</translation>
    </message>
    <message>
        <source>归还(&amp;R)</source>
        <translation>&amp;Returned</translation>
    </message>
    <message>
        <source>调卷单(&amp;S)…</source>
        <translation>Loan &amp;slip…</translation>
    </message>
    <message>
        <source>归还登记(&amp;B)…</source>
        <translation>Register of &amp;loans…</translation>
    </message>
    <message>
        <source>全部调卷，预览、打印</source>
        <translation>Preview and print all loans</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>读取调卷登记</source>
        <translation>Read the loans</translation>
    </message>
    <message>
        <source>调卷 %1 份</source>
        <translation>Lend %1 pieces</translation>
    </message>
    <message>
        <source>归还 %1 份</source>
        <translation>Return %1 pieces</translation>
    </message>
    <message>
        <source>选中的几份，预览、打印；只选一份的，连同当天调给同一个人的</source>
        <translation>Preview and print those selected; of a single one, all that the same person got that day</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::LoansModel</name>
    <message>
        <source>（已移出）</source>
        <translation>(taken out)</translation>
    </message>
    <message>
        <source>未归还</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>存放处</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>调给</source>
        <translation>Lent to</translation>
    </message>
    <message>
        <source>调出时间</source>
        <translation>Lent at</translation>
    </message>
    <message>
        <source>归还时间</source>
        <translation>Returned at</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MainWindow</name>
    <message>
        <source>%1 - 法治台账</source>
        <translation>%1 - Rule-of-law ledger</translation>
    </message>
    <message>
        <source>%1（只读）- 法治台账</source>
        <translation>%1 (read-only) - Rule-of-law ledger</translation>
    </message>
    <message>
        <source>准备筛选</source>
        <translation>Prepare filter</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export table</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Tables (*.xlsx)</translation>
    </message>
    <message>
        <source>已导出表格：%1</source>
        <translation>Table exported: %1</translation>
    </message>
    <message>
        <source>还没有保存</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>情况说明里有文字没有存入台账，现在关闭就没有了：可以先复制到别处，或者腾出空间后再存。</source>
        <translation>There is text in the report that could not be stored in the ledger; it is lost if you close now: copy it elsewhere first, or make room and store it then.</translation>
    </message>
    <message>
        <source>仍然关闭</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>回到窗口</source>
        <translation>Back to the window</translation>
    </message>
    <message>
        <source>还有文件没有收进</source>
        <translation>Files Not Taken In Yet</translation>
    </message>
    <message>
        <source>打开另一个台账(&amp;O)</source>
        <translation>&amp;Open the Other Ledger</translation>
    </message>
    <message>
        <source>留在这里</source>
        <translation>Stay Here</translation>
    </message>
    <message>
        <source>台账已恢复到“%1”，没有打开。</source>
        <translation>The ledger was restored to “%1” and not opened.</translation>
    </message>
    <message>
        <source>有一件事还没有做完（例如添加材料、导出），现在关闭就停下，已经做了一半的不会留下。</source>
        <translation>Something is still being done (adding pieces or exporting, for example). Closing now stops it; nothing half done is left.</translation>
    </message>
    <message>
        <source>还有事情没有做完</source>
        <translation>Something is still under way</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MaterialBox</name>
    <message>
        <source>输入序号或文字，如 46-2、决定目录</source>
        <translation>Type a number or words, such as 46-2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MaterialRow</name>
    <message>
        <source>材料%1&#x3000;%2</source>
        <translation>Material %1  %2</translation>
    </message>
    <message>
        <source>材料%1 已收集：%2</source>
        <translation>Material %1 collected: %2</translation>
    </message>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>给材料%1添加文件</source>
        <translation>Add files to material %1</translation>
    </message>
    <message>
        <source>标为不适用</source>
        <translation>Mark as not applicable</translation>
    </message>
    <message>
        <source>材料%1为什么不适用？理由会印在清单上。</source>
        <translation>Why is material %1 not applicable? The reason will be printed on the list.</translation>
    </message>
    <message>
        <source>已交由单位报送，状态随各单位的报送而定。</source>
        <translation>Handed to units to submit; the state follows what each unit submits.</translation>
    </message>
    <message>
        <source>改为未收集、已收集、零报告或不适用</source>
        <translation>Change to not collected, collected, nil return or not applicable</translation>
    </message>
    <message>
        <source>理由：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 file(s)</translation>
    </message>
    <message>
        <source>佐证材料 %1 件</source>
        <translation>%1 piece(s) of evidence</translation>
    </message>
    <message>
        <source>材料%1，%2，%3 件：%4</source>
        <translation>Material %1, %2, %3 file(s): %4</translation>
    </message>
    <message>
        <source>只供核对，不影响状态和进度：一个文件里可能有几份材料。</source>
        <translation>Only to be checked; state and progress do not follow from it: one file may hold several pieces.</translation>
    </message>
    <message>
        <source>交办…</source>
        <translation>Ask…</translation>
    </message>
    <message>
        <source>把材料%1交办给单位</source>
        <translation>Ask units for material %1</translation>
    </message>
    <message>
        <source>选择由哪些单位报送这项材料（J）</source>
        <translation>Choose which units supply this material (J)</translation>
    </message>
    <message>
        <source>标为零报告</source>
        <translation>Mark as nil return</translation>
    </message>
    <message>
        <source>标为零报告(&amp;O)</source>
        <translation>Mark as nil return (&amp;O)</translation>
    </message>
    <message>
        <source>选择文件放到这项材料下；下面选中了一个单位的，放到那个单位名下。也可以把文件直接拖到这里。</source>
        <translation>Choose files for this material; where one of the units below is selected they go to that unit. Files can also be dropped here.</translation>
    </message>
    <message>
        <source>已交由单位报送，不用在这里打勾：各单位报来并通过以后，就算收齐。</source>
        <translation>Units send this in, so it is not ticked here: it counts as collected when what they sent is accepted.</translation>
    </message>
    <message>
        <source>台账是只读打开的，不能改动。</source>
        <translation>The ledger is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>标为零报告、不适用的不能在这里打勾：要改的，点右边的状态。</source>
        <translation>What is marked as a nil return or not applicable is not ticked here: to change it, use the state at the right.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MatrixFilters</name>
    <message>
        <source>指标：序号、文字</source>
        <translation>Indicator: number, words</translation>
    </message>
    <message>
        <source>按序号或文字筛选指标（Ctrl+F）</source>
        <translation>Filter indicators by number or words (Ctrl+F)</translation>
    </message>
    <message>
        <source>单位：名称、拼音首字母</source>
        <translation>Unit: name, pinyin initials</translation>
    </message>
    <message>
        <source>按名称或拼音首字母筛选单位</source>
        <translation>Filter units by name or pinyin initials</translation>
    </message>
    <message>
        <source>只看一个部分</source>
        <translation>One section only</translation>
    </message>
    <message>
        <source>全部部分</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>只看一类单位</source>
        <translation>One kind of units only</translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>只看一种状态</source>
        <translation>One state only</translation>
    </message>
    <message>
        <source>清除筛选(&amp;L)</source>
        <translation>C&amp;lear filter</translation>
    </message>
    <message>
        <source>清除筛选，显示整个矩阵</source>
        <translation>Clear the filter and show the whole matrix</translation>
    </message>
    <message>
        <source>不显示什么都没有交办的单位；去掉勾，名录里的单位都列出来</source>
        <translation>Leaves out units that are asked nothing; untick it to list every unit of the directory</translation>
    </message>
    <message>
        <source>只看有交办的行(&amp;A)</source>
        <translation>Only rows that are &amp;asked</translation>
    </message>
    <message>
        <source>只看有交办的行</source>
        <translation>Only rows that are asked</translation>
    </message>
    <message>
        <source>不显示没有交办的行，也不显示在这些行里没有任务的单位</source>
        <translation>Leaves out rows of which nothing is asked, and units without a task in the others</translation>
    </message>
    <message>
        <source>只看有任务的单位（另有 %1 个）</source>
        <translation>Only units with tasks (%1 more)</translation>
    </message>
    <message>
        <source>只看有任务的单位</source>
        <translation>Only units with tasks</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MatrixLegend</name>
    <message>
        <source>图例：%1</source>
        <translation>Legend: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>数字：处于这一状态的份数；右上角：还有别的状态；空格：没有交办</source>
        <translation>Figure: how many are so; upper right: others stand otherwise; blank: nothing asked</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MatrixModel</name>
    <message>
        <source>材料%1</source>
        <translation>Material %1</translation>
    </message>
    <message>
        <source>%1（%2年）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>第%1项第%2行</source>
        <translation>Item %1, row %2</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>没有交办</source>
        <translation>Nothing asked</translation>
    </message>
    <message>
        <source>……还有 %1 份</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>应报 %1，已办 %2：%3</source>
        <translation>Due %1, done %2: %3</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MatrixPage</name>
    <message>
        <source>任务分工矩阵</source>
        <translation>Task matrix</translation>
    </message>
    <message>
        <source>预览、打印或存为 PDF，只印筛选出来的</source>
        <translation>Preview, print or save as PDF; only what the filter leaves is printed</translation>
    </message>
    <message>
        <source>A3 横向…</source>
        <translation>A3 landscape…</translation>
    </message>
    <message>
        <source>A4 横向…</source>
        <translation>A4 landscape…</translation>
    </message>
    <message>
        <source>导出表格(&amp;X)…</source>
        <translation>E&amp;xport table…</translation>
    </message>
    <message>
        <source>把筛选出来的存为 xlsx 表格</source>
        <translation>Save what the filter leaves as an xlsx table</translation>
    </message>
    <message>
        <source>准备筛选</source>
        <translation>Prepare filter</translation>
    </message>
    <message>
        <source>%1 行，%2 个单位</source>
        <translation>%1 rows, %2 units</translation>
    </message>
    <message>
        <source>名录里还没有单位：按 Ctrl+2 打开单位名录，加入单位后再交办。</source>
        <translation>There are no units in the directory yet: press Ctrl+2 to open it, add units, then ask them.</translation>
    </message>
    <message>
        <source>还没有交办：在“报送”菜单里选“批量交办”，或在指标页上逐份交办。</source>
        <translation>Nothing has been asked yet: choose “Ask in batch” in the menu “Submission”, or ask one by one on the indicator page.</translation>
    </message>
    <message>
        <source>没有符合筛选的行或单位：换一个词，或点“清除筛选”。</source>
        <translation>No row or unit matches the filter: try another word, or choose “Clear filter”.</translation>
    </message>
    <message>
        <source>%1&#x3000;（回车打开）%2</source>
        <translation>%1 (Enter opens it) %2</translation>
    </message>
    <message>
        <source>预览任务分工矩阵</source>
        <translation>Preview task matrix</translation>
    </message>
    <message>
        <source>导出任务分工矩阵</source>
        <translation>Export task matrix</translation>
    </message>
    <message>
        <source>任务分工矩阵 %1.xlsx</source>
        <translation>Task matrix %1.xlsx</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>打印(&amp;T)</source>
        <translation>Print(&amp;T)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MatrixView</name>
    <message>
        <source>任务分工矩阵：行是分工，列是单位</source>
        <translation>Task matrix: rows are tasks, columns are units</translation>
    </message>
    <message>
        <source>已办/应报
%1/%2</source>
        <translation>Done/due
%1/%2</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MiddlePane</name>
    <message>
        <source>← 返回列表：%1</source>
        <translation>← Back to the list: %1</translation>
    </message>
    <message>
        <source>返回列表：%1</source>
        <translation>Back to the list: %1</translation>
    </message>
    <message>
        <source>返回：%1</source>
        <translation>Back to: %1</translation>
    </message>
    <message>
        <source>← 返回：%1</source>
        <translation>← Back to: %1</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::MoveDialog</name>
    <message>
        <source>移到哪项材料</source>
        <translation>To which material</translation>
    </message>
    <message>
        <source>移到别的材料或单位</source>
        <translation>Move to another material or unit</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1: %2 {1&#x3000;%2?}</translation>
    </message>
    <message>
        <source>选中的 %1 份材料</source>
        <translation>The %1 selected pieces</translation>
    </message>
    <message>
        <source>哪个单位的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>材料(&amp;M)</source>
        <translation>&amp;Material</translation>
    </message>
    <message>
        <source>单位(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>移到这里(&amp;O)</source>
        <translation>M&amp;ove here</translation>
    </message>
    <message>
        <source>本局自收</source>
        <translation>The bureau itself</translation>
    </message>
    <message>
        <source>%1&#x3000;%2年</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>输入序号或文字，从列表里选一项材料。</source>
        <translation>Type a number or words and choose a material from the list.</translation>
    </message>
    <message>
        <source>现在就在这里：请换一项材料或一个单位。</source>
        <translation>It is here now: choose another material or unit.</translation>
    </message>
    <message>
        <source>%1（本局自收）</source>
        <translation>%1 (collected by the bureau)</translation>
    </message>
    <message>
        <source>移到%1，编号不变。可以撤销。</source>
        <translation>Moves to %1; numbers stay. Can be undone.</translation>
    </message>
    <message>
        <source>移到%1，排在那里已有的后面，编号跟着变；原处后面的编号往前移。可以撤销。</source>
        <translation>Moves to %1, behind what is there, with a new number; later numbers at the old place move up. Can be undone.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NameDialog</name>
    <message>
        <source>“%1”不能作名称：不超过 60 字，不含顿号、逗号、分号。</source>
        <translation>“%1” cannot be a name: at most 60 characters, without commas and semicolons.</translation>
    </message>
    <message>
        <source>已经有单位组“%1”。</source>
        <translation>There is a group “%1” already.</translation>
    </message>
    <message>
        <source>“%1”已经是单位“%2”的名称或别名。</source>
        <translation>“%1” is a name or alias of the unit “%2” already.</translation>
    </message>
    <message>
        <source>确定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NavigationModel</name>
    <message>
        <source>%1，%2%：材料 %3/%4，情况说明 %5/%6</source>
        <translation>%1, %2%: materials %3/%4, reports %5/%6</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>第%1项&#x3000;%2
%3</source>
        <translation>Indicator %1  %2
%3</translation>
    </message>
    <message>
        <source>第%1项，%2，%3</source>
        <translation>Indicator %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NavigationView</name>
    <message>
        <source>没有找到相符的指标。
可以输入序号、文字、单位名称或单位拼音首字母，如 qsfj。</source>
        <translation>No matching indicators.
You can type a number, text, a unit&apos;s name or the pinyin initials of a unit, such as qsfj.</translation>
    </message>
    <message>
        <source>筛选指标</source>
        <translation>Filter indicators</translation>
    </message>
    <message>
        <source>筛选：序号、文字、单位（如 qsfj）</source>
        <translation>Filter: number, text, unit (e.g. qsfj)</translation>
    </message>
    <message>
        <source>按序号、文字、单位名称或拼音首字母筛选（Ctrl+F）</source>
        <translation>Filter by number, text, unit name or pinyin initials (Ctrl+F)</translation>
    </message>
    <message>
        <source>按部分列出的指标</source>
        <translation>Indicators by part</translation>
    </message>
    <message>
        <source>全部 %1&#x3000;材料 %2/%3&#x3000;情况说明 %4/%5</source>
        <translation>All %1&#x3000;Materials %2/%3&#x3000;Reports %4/%5</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NobodyAsked</name>
    <message>
        <source>%1（“%2”还没有成员，没有交办）</source>
        <translation>%1 (“%2” has no members, nobody asked)</translation>
    </message>
    <message>
        <source>”、“</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>还没有成员的单位组</source>
        <translation>Groups without members</translation>
    </message>
    <message>
        <source>请核对：“%1”还没有成员，不交办给它。&lt;a href=&quot;%2&quot;&gt;关闭这里，到单位名录加成员&lt;/a&gt;</source>
        <translation>Please check: “%1” has no members, so nobody is asked through it. &lt;a href=&quot;%2&quot;&gt;Close this and add members in the directory&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeActions</name>
    <message>
        <source>%1 %2 份</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>预览%1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>打印%1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>选择存放%1的文件夹</source>
        <translation>Choose a folder for %1</translation>
    </message>
    <message>
        <source>已导出%1：%2</source>
        <translation>%1 exported: %2</translation>
    </message>
    <message>
        <source>已复制%1的文字，可以粘贴到聊天窗口。</source>
        <translation>Copied the text of %1, ready to paste into a chat.</translation>
    </message>
    <message>
        <source>读取发文登记</source>
        <translation>Read the log of notices</translation>
    </message>
    <message>
        <source>登记发文</source>
        <translation>Log as sent</translation>
    </message>
    <message>
        <source>其中 %1 个单位这一天的%2已经登记过，再登记一次会算作又发了一份。</source>
        <translation>For %1 of these units a %2 of this day is in the log already; recording it again counts as another one sent.</translation>
    </message>
    <message>
        <source>再登记一次</source>
        <translation>Record again</translation>
    </message>
    <message>
        <source>登记%1</source>
        <translation>Log %1</translation>
    </message>
    <message>
        <source>修改%1的用语</source>
        <translation>Change the words of %1</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeButtons</name>
    <message>
        <source>预览(&amp;Y)…</source>
        <translation>Report page preview</translation>
    </message>
    <message>
        <source>按公文格式预览勾选单位的函件</source>
        <translation>Preview the letters to the ticked units as they will be on paper</translation>
    </message>
    <message>
        <source>打印勾选单位的函件</source>
        <translation>Print the letters to the ticked units</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>把勾选单位的函件存为 PDF</source>
        <translation>Save the letters to the ticked units as PDF</translation>
    </message>
    <message>
        <source>导出表格(&amp;X)…</source>
        <translation>E&amp;xport table…</translation>
    </message>
    <message>
        <source>把勾选单位的清单存为 xlsx 表格</source>
        <translation>Save the lists of the ticked units as an xlsx table</translation>
    </message>
    <message>
        <source>复制文字(&amp;C)</source>
        <translation>&amp;Copy text</translation>
    </message>
    <message>
        <source>复制勾选单位的函件文字，可以粘贴到聊天窗口</source>
        <translation>Copy the text of the letters to the ticked units, to paste into a chat</translation>
    </message>
    <message>
        <source>登记发文(&amp;R)</source>
        <translation>Log as sent (&amp;R)</translation>
    </message>
    <message>
        <source>在发文登记里记下：这些函件已经发出；可以撤销</source>
        <translation>Note in the log that these letters were sent; can be undone</translation>
    </message>
    <message>
        <source>合成一个文件…</source>
        <translation>One file…</translation>
    </message>
    <message>
        <source>每单位一个文件…</source>
        <translation>A file for each unit…</translation>
    </message>
    <message>
        <source>打印(&amp;T)…</source>
        <translation>Print(&amp;T)…</translation>
    </message>
    <message>
        <source>合成一个文件，供双面打印…</source>
        <translation>One file for printing on both sides…</translation>
    </message>
    <message>
        <source>每份函件从正面起，单数页的后面补一页空白</source>
        <translation>Each letter begins on a front; a blank page follows an odd number of pages</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeKindLine</name>
    <message>
        <source>交办单：告诉单位要提供哪些材料、什么时候要，附回执请对方填联系人。</source>
        <translation>Assignment: tells a unit which materials are asked and by when, with a slip for its contact.</translation>
    </message>
    <message>
        <source>接收单：列出已经收到的材料和情况，交给单位核对。</source>
        <translation>Receipt: lists what has come in and how it stands, for the unit to check.</translation>
    </message>
    <message>
        <source>工作提示：第一步，提示还有哪些材料没有报送、哪些要补正。</source>
        <translation>Prompt: the first step, says what is still to be sent or mended.</translation>
    </message>
    <message>
        <source>提醒函：提示以后仍有材料没有报送的，发函提醒，附回执。</source>
        <translation>Reminder: a letter where something is still owed after the prompt, with a slip.</translation>
    </message>
    <message>
        <source>督办通知：提醒以后仍没有报送的，由领导签发督办，附回执。</source>
        <translation>Supervision: signed by a leader where the reminder brought nothing, with a slip.</translation>
    </message>
    <message>
        <source>通报：督办以后仍没有报送的，把报送情况通报给单位。</source>
        <translation>Circular: tells the unit how it stands where supervision brought nothing.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeLogDialog</name>
    <message>
        <source>发文登记</source>
        <translation>Log of notices</translation>
    </message>
    <message>
        <source>筛选发文登记：单位、文种、日期、事项</source>
        <translation>Filter the log: unit, kind, date, item</translation>
    </message>
    <message>
        <source>筛选：单位、文种、日期、事项，或单位的拼音首字母</source>
        <translation>Filter: unit, kind, date, item, or pinyin initials of the unit</translation>
    </message>
    <message>
        <source>复制选中行</source>
        <translation>Copy selected rows</translation>
    </message>
    <message>
        <source>复制选中的各行，可以粘贴到表格里（Ctrl+C）</source>
        <translation>Copy the selected rows, to paste into a table (Ctrl+C)</translation>
    </message>
    <message>
        <source>导出表格(&amp;E)…</source>
        <translation>&amp;Export table…</translation>
    </message>
    <message>
        <source>把列出的各行存为 xlsx 表格</source>
        <translation>Save the listed rows as an xlsx table</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>关闭发文登记（Esc）</source>
        <translation>Close the log (Esc)</translation>
    </message>
    <message>
        <source>读取发文登记</source>
        <translation>Read the log of notices</translation>
    </message>
    <message>
        <source>共 %1 份</source>
        <translation>%1 pieces in all</translation>
    </message>
    <message>
        <source>列出 %1 份，共 %2 份</source>
        <translation>%1 listed of %2</translation>
    </message>
    <message>
        <source>还没有登记过发文：在“交办催办”里选好单位，打印或导出后点“登记发文”。</source>
        <translation>Nothing was logged yet: choose units under “Notices”, print or export, then click “Log as sent”.</translation>
    </message>
    <message>
        <source>没有符合“%1”的发文：换一个词，或清空筛选。</source>
        <translation>No notice matches “%1”: try another word, or clear the filter.</translation>
    </message>
    <message>
        <source>导出发文登记</source>
        <translation>Export the log of notices</translation>
    </message>
    <message>
        <source>发文登记.xlsx</source>
        <translation>Notices sent.xlsx</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel table (*.xlsx)</translation>
    </message>
    <message>
        <source>已停止，没有写出任何文件。</source>
        <translation>Stopped; no file was written.</translation>
    </message>
    <message>
        <source>已导出发文登记：%1</source>
        <translation>Exported the log of notices: %1</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeLogModel</name>
    <message>
        <source>%1（%2年）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>发文日期</source>
        <translation>date of issue</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>所列事项</source>
        <translation>Items listed</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <source>都还欠着</source>
        <translation>all still owed</translation>
    </message>
    <message>
        <source>都不欠了</source>
        <translation>none owed any more</translation>
    </message>
    <message>
        <source>还欠 %1 项</source>
        <translation>%1 still owed</translation>
    </message>
    <message>
        <source>所列事项现在</source>
        <translation>The listed items now</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeOptions</name>
    <message>
        <source>只列逾期的(&amp;O)</source>
        <translation>&amp;Overdue only</translation>
    </message>
    <message>
        <source>函件上的日期</source>
        <translation>The date on the letters</translation>
    </message>
    <message>
        <source>请对方在哪一天前回复</source>
        <translation>The day by which an answer is asked for</translation>
    </message>
    <message>
        <source>请于此日前回复</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>只列已经逾期的材料</source>
        <translation>List only materials that are overdue</translation>
    </message>
    <message>
        <source>发文日期</source>
        <translation>date of issue</translation>
    </message>
    <message>
        <source>日期认不出来，改好后才能导出：如 2026-11-30。</source>
        <translation>Not a date; nothing can be exported until it is put right, such as 2026-11-30.</translation>
    </message>
    <message>
        <source>请核对：回复日期早于发文日期。</source>
        <translation>Please check: the day to reply by is before the date of the letters.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticePreview</name>
    <message>
        <source>函件预览</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <source>预览函件</source>
        <translation>Preview the letter</translation>
    </message>
    <message>
        <source>选中单位的函件</source>
        <translation>Letter to the selected unit</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeTextDialog</name>
    <message>
        <source>开头语（在清单之前）</source>
        <translation>Opening (before the list)</translation>
    </message>
    <message>
        <source>结尾语（在清单之后）</source>
        <translation>Closing (after the list)</translation>
    </message>
    <message>
        <source>文书用语</source>
        <translation>Wording of notices</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>写成的函件</source>
        <translation>The letter as written</translation>
    </message>
    <message>
        <source>写成的函件（以“%1”为例）</source>
        <translation>The letter as written (to “%1”, for example)</translation>
    </message>
    <message>
        <source>保存(&amp;O)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>文种(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>恢复通用文字(&amp;U)</source>
        <translation>&amp;Usual wording</translation>
    </message>
    <message>
        <source>把这一种的开头语和结尾语改回程序带来的文字</source>
        <translation>Bring opening and closing of this kind back to the wording that came with the program</translation>
    </message>
    <message>
        <source>花括号里的词写成函件时自动换成实际内容，一行是一段：</source>
        <translation>Words in braces are replaced when the letter is written; a line is a paragraph:</translation>
    </message>
    <message>
        <source>收文单位的名称</source>
        <translation>the name of the unit</translation>
    </message>
    <message>
        <source>清单里有几项</source>
        <translation>how many items are listed</translation>
    </message>
    <message>
        <source>请对方回复的日期</source>
        <translation>the day by which an answer is asked for</translation>
    </message>
    <message>
        <source>插入%1：%2</source>
        <translation>Insert %1: %2</translation>
    </message>
    <message>
        <source>%1里有不认识的“%2”：可以用的有 %3。</source>
        <translation>%1 has “%2”, which is unknown: there are %3.</translation>
    </message>
    <message>
        <source>尚未报送，或者需要补正</source>
        <translation>not yet submitted, or to be corrected</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeUnitsModel</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>未交办</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>本次列入</source>
        <translation>Listed now</translation>
    </message>
    <message>
        <source>应报</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>最近发文</source>
        <translation>Last sent</translation>
    </message>
    <message>
        <source>建议下一步</source>
        <translation>Suggested next</translation>
    </message>
    <message>
        <source>顺序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>%1有 %2 项已有材料、未登记报送，仍列为欠交：收齐了的请先登记报送。</source>
        <translation>%1 has sent something for %2 that nobody registered as submitted; they count as owed. Register those that are complete first.</translation>
    </message>
    <message>
        <source>有件未登记</source>
        <translation>Unregistered</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %2 个单位</source>
        <translation>%1 %2 units</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeUnitsPane</name>
    <message>
        <source>全选(&amp;A)</source>
        <translation>Tick &amp;all</translation>
    </message>
    <message>
        <source>全不选(&amp;N)</source>
        <translation>Tick &amp;none</translation>
    </message>
    <message>
        <source>去掉全部勾选</source>
        <translation>Take all ticks away</translation>
    </message>
    <message>
        <source>按建议选(&amp;S)</source>
        <translation>Tick &amp;suggested</translation>
    </message>
    <message>
        <source>只勾选“建议下一步”是这一种的单位</source>
        <translation>Tick only units for which this kind is suggested as the next step</translation>
    </message>
    <message>
        <source>还没有给单位交办材料：先在指标页点“交办”，或用菜单“报送 › 批量交办”，再到这里打印交办单。</source>
        <translation>No unit is asked for anything yet: click “Ask” on an indicator, or use the menu “Submissions › Ask in bulk”, then print the assignments here.</translation>
    </message>
    <message>
        <source>没有符合“%1”的单位：换一个词，或清空筛选。</source>
        <translation>No unit matches “%1”: try another word, or clear the filter.</translation>
    </message>
    <message>
        <source>勾选要发的单位（空格键）</source>
        <translation>Tick the units that are to get one (Space)</translation>
    </message>
    <message>
        <source>已勾选 %1 个单位</source>
        <translation>%1 units ticked</translation>
    </message>
    <message>
        <source>没有单位的“建议下一步”是%1</source>
        <translation>No unit has %1 as its proposed next step</translation>
    </message>
    <message>
        <source>%1，所以不能按建议选</source>
        <translation>%1, so there is nothing to tick as proposed</translation>
    </message>
    <message>
        <source>%1，不能按建议选：现在没有单位要发文。</source>
        <translation>%1; nothing is proposed: no unit needs a letter now.</translation>
    </message>
    <message>
        <source>%1，不能按建议选。现在建议的是：%2。</source>
        <translation>%1; not by proposal. Proposed now: %2.</translation>
    </message>
    <message>
        <source>收到的在前</source>
        <translation>Those that sent first</translation>
    </message>
    <message>
        <source>逾期在前</source>
        <translation>Overdue first</translation>
    </message>
    <message>
        <source>勾选列出的、可以发的单位</source>
        <translation>Tick the listed units that can be written to</translation>
    </message>
    <message>
        <source>列出的单位都不用发%1</source>
        <translation>None of the listed units needs a %1</translation>
    </message>
    <message>
        <source>没有勾选的单位</source>
        <translation>No unit is ticked</translation>
    </message>
    <message>
        <source>筛出的单位里没有建议发%1的</source>
        <translation>%1 is proposed to none of the units that the filter leaves</translation>
    </message>
    <message>
        <source>其中 %1 个现在不建议发%2</source>
        <translation>%2 is not proposed to %1 of them now</translation>
    </message>
    <message>
        <source>另勾选的 %1 个没有筛出来，不算在内</source>
        <translation>%1 more are ticked but hidden by the filter, and left out</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>要发的在前</source>
        <translation>To be sent first</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticeUnitsTable</name>
    <message>
        <source>单位和各自欠交的材料</source>
        <translation>Units and what each owes</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::NoticesPage</name>
    <message>
        <source>交办催办</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>文书用语(&amp;W)…</source>
        <translation>&amp;Wording…</translation>
    </message>
    <message>
        <source>修改各种文书的开头语和结尾语</source>
        <translation>Change opening and closing of each kind of notice</translation>
    </message>
    <message>
        <source>发文登记(&amp;L)…</source>
        <translation>&amp;Log of notices…</translation>
    </message>
    <message>
        <source>看什么时候给哪个单位发过什么</source>
        <translation>See what was sent to whom and when</translation>
    </message>
    <message>
        <source>筛选单位：名称或拼音首字母</source>
        <translation>Filter units: name or pinyin initials</translation>
    </message>
    <message>
        <source>筛选：单位、拼音首字母</source>
        <translation>Filter: unit, pinyin initials</translation>
    </message>
    <message>
        <source>按名称或拼音首字母筛选（Ctrl+F）</source>
        <translation>Filter by name or pinyin initials (Ctrl+F)</translation>
    </message>
    <message>
        <source>单位的排列</source>
        <translation>Order of the units</translation>
    </message>
    <message>
        <source>机构序列</source>
        <translation>Official order</translation>
    </message>
    <message>
        <source>登记发文</source>
        <translation>Log as sent</translation>
    </message>
    <message>
        <source>记下这些函件已经发出；可以撤销</source>
        <translation>Note that these letters were sent; can be undone</translation>
    </message>
    <message>
        <source>还没有发出</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>不登记，收起这条提示</source>
        <translation>Put this away and log nothing</translation>
    </message>
    <message>
        <source>读取欠交情况</source>
        <translation>Read what is owed</translation>
    </message>
    <message>
        <source>没有要发%1的单位</source>
        <translation>no unit is to get a %1</translation>
    </message>
    <message>
        <source>%1 个单位可以发%2</source>
        <translation>%1 units can get a %2</translation>
    </message>
    <message>
        <source>在左边选一个单位，这里显示它的函件。</source>
        <translation>Select a unit on the left to see its letter here.</translation>
    </message>
    <message>
        <source>%1已备好。现在发给这些单位吗？发出以后请登记，下次才知道催到了哪一步。</source>
        <translation>%1 ready. Are they sent to the units now? Log them once they are, so that the next step is known.</translation>
    </message>
    <message>
        <source>读取文书用语</source>
        <translation>Read the wording of notices</translation>
    </message>
    <message>
        <source>按点过的列</source>
        <translation>By the column clicked</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PageOutput</name>
    <message>
        <source>导出%1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已导出%1：%2</source>
        <translation>%1 exported: %2</translation>
    </message>
    <message>
        <source>存为表格(&amp;T)…</source>
        <translation>Save as &amp;table…</translation>
    </message>
    <message>
        <source>存为 xlsx 表格</source>
        <translation>Save as an xlsx spreadsheet</translation>
    </message>
    <message>
        <source>%1存为表格</source>
        <translation>Save %1 as a spreadsheet</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel table (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PageProfileDialog</name>
    <message>
        <source>版式设置</source>
        <translation>Page layout</translation>
    </message>
    <message>
        <source>按这个版式排出来的页</source>
        <translation>The page as this layout makes it</translation>
    </message>
    <message>
        <source>读取情况说明</source>
        <translation>Read the report</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source> 毫米</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> 磅</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>上边距</source>
        <translation>Top margin</translation>
    </message>
    <message>
        <source>下边距</source>
        <translation>Bottom margin</translation>
    </message>
    <message>
        <source>左边距</source>
        <translation>Left margin</translation>
    </message>
    <message>
        <source>右边距</source>
        <translation>Right margin</translation>
    </message>
    <message>
        <source>每页行数</source>
        <translation>Lines a page</translation>
    </message>
    <message>
        <source> 行</source>
        <translation> lines</translation>
    </message>
    <message>
        <source>每行字数</source>
        <translation>Characters a line</translation>
    </message>
    <message>
        <source> 字</source>
        <translation> characters</translation>
    </message>
    <message>
        <source>首行缩进</source>
        <translation>Indent</translation>
    </message>
    <message>
        <source>正文字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>标题字号</source>
        <translation>Title size</translation>
    </message>
    <message>
        <source>按国家标准</source>
        <translation>By the national standard</translation>
    </message>
    <message>
        <source>%1字体</source>
        <translation>Typeface: %1</translation>
    </message>
    <message>
        <source>印页码</source>
        <translation>Print page numbers</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>页码样式</source>
        <translation>Page number form</translation>
    </message>
    <message>
        <source>单页在右，双页在左</source>
        <translation>Odd pages right, even pages left</translation>
    </message>
    <message>
        <source>页码位置</source>
        <translation>Page number place</translation>
    </message>
    <message>
        <source>页码字号</source>
        <translation>Page number size</translation>
    </message>
    <message>
        <source>页码离版心</source>
        <translation>Page number below text</translation>
    </message>
    <message>
        <source>起始页码</source>
        <translation>First page number</translation>
    </message>
    <message>
        <source>保存的名称</source>
        <translation>Name to save under</translation>
    </message>
    <message>
        <source>保存的名称，如：本局版式</source>
        <translation>Name to save under, such as: our layout</translation>
    </message>
    <message>
        <source>保存(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>用这个版式(&amp;U)</source>
        <translation>&amp;Use this layout</translation>
    </message>
    <message>
        <source>删除(&amp;D)</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>读取版式</source>
        <translation>Read layouts</translation>
    </message>
    <message>
        <source>%1（正在用）</source>
        <translation>%1 (in use)</translation>
    </message>
    <message>
        <source>情况说明、Word 文件和网页打印现在用：%1</source>
        <translation>Reports, Word files and web pages are now printed by: %1</translation>
    </message>
    <message>
        <source>台账现在只读，不能保存版式</source>
        <translation>The ledger is read-only; layouts cannot be saved</translation>
    </message>
    <message>
        <source>国家标准不能改：填写名称，另存为自己的版式</source>
        <translation>The national standard cannot be changed: enter a name to save your own layout</translation>
    </message>
    <message>
        <source>没有要保存的改动</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>排版预览</source>
        <translation>Lay out the preview</translation>
    </message>
    <message>
        <source>保存版式“%1”</source>
        <translation>Save layout “%1”</translation>
    </message>
    <message>
        <source>改用版式“%1”</source>
        <translation>Use layout “%1”</translation>
    </message>
    <message>
        <source>删除版式“%1”</source>
        <translation>Delete layout “%1”</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PageView</name>
    <message>
        <source>绘制第 %1 页</source>
        <translation>Drawing page %1</translation>
    </message>
    <message>
        <source>页面预览</source>
        <translation>Page preview</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PaperActions</name>
    <message>
        <source>预览卷内目录与清单</source>
        <translation>Preview of indexes and lists</translation>
    </message>
    <message>
        <source>目录和清单 %1.xlsx</source>
        <translation>Indexes and lists %1.xlsx</translation>
    </message>
    <message>
        <source>存为 xlsx 表格：总目录、卷内目录、佐证材料清单各一张工作表</source>
        <translation>Save as an xlsx spreadsheet: a sheet each for the master index, the volume indexes and the list of evidence</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PasteUnitsDialog</name>
    <message>
        <source>粘贴单位名单</source>
        <translation>Paste a list of units</translation>
    </message>
    <message>
        <source>单位名单，每行一个</source>
        <translation>List of units, one to a line</translation>
    </message>
    <message>
        <source>每行一个单位，也可以用顿号、逗号或制表符分开；前面的序号会去掉。
从表格里连同表头（单位、简称、联系人、电话等）一起复制也可以。</source>
        <translation>One unit to a line, or parted by commas or tabs; leading numbers are dropped.
Cells copied from a spreadsheet together with their headings (单位, 简称, 联系人, 电话 …) are read, too.</translation>
    </message>
    <message>
        <source>粘贴的结果</source>
        <translation>Outcome of the paste</translation>
    </message>
    <message>
        <source>加入名录(&amp;O)</source>
        <translation>&amp;Add to Units</translation>
    </message>
    <message>
        <source>类别(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>这些单位的类别</source>
        <translation>Kind of these units</translation>
    </message>
    <message>
        <source>按名称判断</source>
        <translation>Judged by the name</translation>
    </message>
    <message>
        <source>把名单粘贴到左边，右边会逐个说明结果；确定之前不会改动名录。</source>
        <translation>Paste the list on the left; the right says what each name comes to. Nothing changes before you confirm.</translation>
    </message>
    <message>
        <source>；名录里已有的 %1 个也会加入“各乡镇”</source>
        <translation>; %1 known already will join 各乡镇, too</translation>
    </message>
    <message>
        <source>其中的乡镇同时加入单位组“各乡镇”(&amp;G)</source>
        <translation>Put the townships among them into the &amp;group 各乡镇 as well</translation>
    </message>
    <message>
        <source>其中的乡镇同时加入单位组“各乡镇”</source>
        <translation>Put the townships among them into the group 各乡镇 as well</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PdfPreview</name>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>上一页（Page Up）</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>PDF 上一页</source>
        <translation>PDF previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>下一页（Page Down）</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>PDF 下一页</source>
        <translation>PDF next page</translation>
    </message>
    <message>
        <source>%1，第 %2 页</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>在这份 PDF 里查找（Ctrl+F）</source>
        <translation>Find in this PDF (Ctrl+F)</translation>
    </message>
    <message>
        <source>在这份 PDF 里查找</source>
        <translation>Find in this PDF</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PersonalDialog</name>
    <message>
        <source>含个人信息的原件</source>
        <translation>Originals with Personal Data</translation>
    </message>
    <message>
        <source>有 %1 份材料含个人信息，还没有脱敏件，放进去的会是原件。可以先停下，在材料下做好脱敏件再来。</source>
        <translation>%1 pieces hold personal data and have no redacted copy yet, so the originals would go in. You can stop here, make redacted copies, and come back.</translation>
    </message>
    <message>
        <source>含个人信息、没有脱敏件的材料</source>
        <translation>Pieces with personal data and no redacted copy</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>里面有</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>标为含个人信息</source>
        <translation>marked as holding personal data</translation>
    </message>
    <message>
        <source>照放(&amp;A)</source>
        <translation>Take &amp;Along</translation>
    </message>
    <message>
        <source>原件照样放进去</source>
        <translation>The originals go in as they are</translation>
    </message>
    <message>
        <source>不放入(&amp;L)</source>
        <translation>&amp;Leave Out</translation>
    </message>
    <message>
        <source>这几份的文件不放进去，清单里写明</source>
        <translation>The files of these pieces stay out; the list says so</translation>
    </message>
    <message>
        <source>先停下(&amp;S)</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>这次不做，什么也不写</source>
        <translation>Nothing is made and nothing is written</translation>
    </message>
    <message>
        <source>查看有没有个人信息</source>
        <translation>Look for personal data</translation>
    </message>
    <message>
        <source>%1“%2”含个人信息，没有脱敏件，按您选的照放了原件。</source>
        <translation>%1 “%2” has personal data and no redacted copy; its original was put in as you chose.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PieceActions</name>
    <message>
        <source>添加“%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>修改档位</source>
        <translation>Change keeping</translation>
    </message>
    <message>
        <source>修改 %1 份材料的档位</source>
        <translation>Change the keeping of %1 pieces</translation>
    </message>
    <message>
        <source>换成新版本</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>都换(&amp;R)</source>
        <translation>&amp;Replace everywhere</translation>
    </message>
    <message>
        <source>选择“%1”的新版本</source>
        <translation>Choose the new version of “%1”</translation>
    </message>
    <message>
        <source>给“%1”换新版本</source>
        <translation>New version of “%1”</translation>
    </message>
    <message>
        <source>给“%1”存网页截图</source>
        <translation>Captured page of “%1”</translation>
    </message>
    <message>
        <source>选择“%1”的网页截图</source>
        <translation>Choose the captured page of “%1”</translation>
    </message>
    <message>
        <source>读取各个版本</source>
        <translation>Read all versions</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1: %2 {1&#x3000;%2?}</translation>
    </message>
    <message>
        <source>换回旧版本</source>
        <translation>Go back to an old version</translation>
    </message>
    <message>
        <source>把“%1”换回旧版本</source>
        <translation>Old version of “%1”</translation>
    </message>
    <message>
        <source>移出“%1”</source>
        <translation>Removed “%1”</translation>
    </message>
    <message>
        <source>移出 %1 份材料</source>
        <translation>Take out %1 pieces</translation>
    </message>
    <message>
        <source>移出材料</source>
        <translation>Take out evidence</translation>
    </message>
    <message>
        <source>从这里移出(&amp;R)</source>
        <translation>&amp;Take out here</translation>
    </message>
    <message>
        <source>“%1”还用于 %2</source>
        <translation>“%1” is also used at %2</translation>
    </message>
    <message>
        <source>。

只从这里移出，别处不动。</source>
        <translation>.

It is taken out here only.</translation>
    </message>
    <message>
        <source>。

换了以后，那些地方也跟着换。</source>
        <translation>.

It changes there, too.</translation>
    </message>
    <message>
        <source>“%1”已封版，编号 %2 印在送审的册子里（第%3册第%4页）</source>
        <translation>“%1” is frozen: its number %2 is printed in the set that was sent (volume %3, page %4)</translation>
    </message>
    <message>
        <source>“%1”已封版，编号 %2 印在送审的册子里</source>
        <translation>“%1” is frozen: its number %2 is printed in the set that was sent</translation>
    </message>
    <message>
        <source>%1；
共 %2 份已封版</source>
        <translation>%1;
%2 frozen piece(s) in all</translation>
    </message>
    <message>
        <source>。

送出去的册子不会跟着变：改了以后请做增补册，或者另行说明。</source>
        <translation>.

What was sent does not change with it: please make a supplement afterwards, or explain it otherwise.</translation>
    </message>
    <message>
        <source>换(&amp;R)</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>给“%1”做脱敏件</source>
        <translation>Redact “%1”</translation>
    </message>
    <message>
        <source>“%1”不是 PDF 或图片，没法在页面上画框，原件没有改动：请先另存为 PDF，用“换成新版本”存进来，再做脱敏件。</source>
        <translation>“%1” is no PDF and no picture, so no boxes can be drawn on its pages; the original is unchanged: save it as PDF, add that with “New version”, and redact it then.</translation>
    </message>
    <message>
        <source>%1（脱敏）.pdf</source>
        <translation>%1 (redacted).pdf</translation>
    </message>
    <message>
        <source>“%1”在%2里引用着</source>
        <translation>“%1” is cited in %2</translation>
    </message>
    <message>
        <source>。

移出以后，那里印成“〔附件已移出〕”，请改好情况说明。</source>
        <translation>.

Once it is taken out, “〔附件已移出〕” is printed there; put the report right.</translation>
    </message>
    <message>
        <source>%1到%2，编号 %3（可按 Ctrl+Z 撤销）</source>
        <translation>%1: %2, number %3 (Ctrl+Z undoes it)</translation>
    </message>
    <message>
        <source>%1（可按 Ctrl+Z 撤销）</source>
        <translation>%1 (Ctrl+Z takes it back)</translation>
    </message>
    <message>
        <source>移动“%1”到%2</source>
        <translation>Move “%1” to %2</translation>
    </message>
    <message>
        <source>移动 %1 份材料到%2</source>
        <translation>Move %1 pieces to %2</translation>
    </message>
    <message>
        <source>%1，编号 %2（可按 Ctrl+Z 撤销）</source>
        <translation>%1, number %2 (Ctrl+Z takes it back)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PieceOpener</name>
    <message>
        <source>打开材料</source>
        <translation>Open evidence</translation>
    </message>
    <message>
        <source>系统里没有能打开“%1”的程序，材料本身完好：请安装相应的软件，或把它拖到别的文件夹后再打开。</source>
        <translation>The system has no program that can open “%1”; the evidence itself is intact. Please install suitable software, or drag it to another folder and open it there.</translation>
    </message>
    <message>
        <source>准备材料副本</source>
        <translation>Prepare copy of evidence</translation>
    </message>
    <message>
        <source>打开网址</source>
        <translation>Open address</translation>
    </message>
    <message>
        <source>系统里没有能打开“%1”的浏览器，材料本身完好：请复制网址到浏览器里打开。</source>
        <translation>No browser can open “%1”; the evidence is unharmed. Copy the address into a browser.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PlaceBar</name>
    <message>
        <source>放到哪项材料</source>
        <translation>Which material</translation>
    </message>
    <message>
        <source>哪个单位的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>把选中的文件改到这里</source>
        <translation>Place the selected files here</translation>
    </message>
    <message>
        <source>改到这里</source>
        <translation>Place here</translation>
    </message>
    <message>
        <source>选中文件所在文件夹里的都改到这里</source>
        <translation>Place all of the selected files&apos; folders here</translation>
    </message>
    <message>
        <source>同文件夹的都改到这里</source>
        <translation>All of the folder here</translation>
    </message>
    <message>
        <source>选中文件所在的文件夹，连同里面各层的文件</source>
        <translation>The folders of the selected files, with everything below them</translation>
    </message>
    <message>
        <source>先在表里选文件：</source>
        <translation>Select files first:</translation>
    </message>
    <message>
        <source>选中的 %1 个文件：</source>
        <translation>%1 selected:</translation>
    </message>
    <message>
        <source>按文件写明的单位</source>
        <translation>As each file says</translation>
    </message>
    <message>
        <source>本局自收</source>
        <translation>The bureau itself</translation>
    </message>
    <message>
        <source>退回上一次改动</source>
        <translation>Take back the last change</translation>
    </message>
    <message>
        <source>退回上一次“改到这里”（Ctrl+Z）</source>
        <translation>Take back the last “Place here” (Ctrl+Z)</translation>
    </message>
    <message>
        <source>没有改：“%1”不是哪一项材料。请输入指标序号和材料，如 46-2，或材料里的几个字，再从列出来的里面选。</source>
        <translation>Nothing was changed: “%1” is no material. Please type the item and material, such as 46-2, or some words of the material, and choose from the list.</translation>
    </message>
    <message>
        <source>退回上一步</source>
        <translation>Take back the last step</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PlaceDialog</name>
    <message>
        <source>台账名称，也是文件夹的名称</source>
        <translation>Name of the ledger and of its folder</translation>
    </message>
    <message>
        <source>名称(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>放在(&amp;P)</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>将建立</source>
        <translation>To be made</translation>
    </message>
    <message>
        <source>放台账的文件夹</source>
        <translation>The folder that the ledger lies in</translation>
    </message>
    <message>
        <source>浏览(&amp;B)…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>选择放台账的文件夹</source>
        <translation>Choose the folder that the ledger lies in</translation>
    </message>
    <message>
        <source>取消(&amp;C)</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>（请先改好上面标出的地方）</source>
        <translation>(please mend what is marked above first)</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>这个文件夹里会有装着官方指标表全部 100 项指标的数据库，以后收的材料也放在里面；可以整个复制到 U 盘、移动硬盘。</source>
        <translation>The folder will hold the database with all 100 indicators of the official table, and later the materials; it can be copied as a whole to a USB stick or disk.</translation>
    </message>
    <message>
        <source>建立(&amp;O)</source>
        <translation>&amp;Create</translation>
    </message>
    <message>
        <source>法治台账%1</source>
        <translation>Rule-of-law ledger %1</translation>
    </message>
    <message>
        <source>复制到本机</source>
        <translation>Copy to this computer</translation>
    </message>
    <message>
        <source>台账现在的全部内容和材料都会复制进去，然后打开本机这份。原处的台账保持原样，以后请只在一处修改。</source>
        <translation>All that the ledger holds now is copied, materials included, and the copy is opened. The original stays as it is; please make changes in only one of them from then on.</translation>
    </message>
    <message>
        <source>复制(&amp;O)</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>备份里的台账会恢复成一个新的文件夹，然后打开它；备份和别的台账都不会改动。</source>
        <translation>The ledger in the backup becomes a new folder, which is then opened; the backup and other ledgers are not changed.</translation>
    </message>
    <message>
        <source>恢复(&amp;O)</source>
        <translation>Rest&amp;ore</translation>
    </message>
    <message>
        <source>恢复的台账</source>
        <translation>Restored ledger</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PointOutline</name>
    <message>
        <source>提纲里的空格还没有填完，按这里逐个去填</source>
        <translation>Fields of the outline are still open; press here to fill them one by one</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>到要点：%1（%2）</source>
        <translation>Go to point: %1 (%2)</translation>
    </message>
    <message>
        <source>【】%1 处待填</source>
        <translation>【】%1 to fill in</translation>
    </message>
    <message>
        <source>不必另写</source>
        <translation>need not be written</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::Preview</name>
    <message>
        <source>这是一个空文件（0 字节），没有可看的内容，请向提供单位核对。</source>
        <translation>This is an empty file (0 bytes) with nothing to see. Please check with the unit that provided it.</translation>
    </message>
    <message>
        <source>这张图片无法显示，可能已损坏，也可能是本程序不认识的格式。</source>
        <translation>This image cannot be displayed; it may be damaged, or in a format this program does not know.</translation>
    </message>
    <message>
        <source>这份 PDF 设有打开密码，请向提供单位索要未加密的文件。</source>
        <translation>This PDF needs a password to open. Please ask the unit that provided it for an unencrypted file.</translation>
    </message>
    <message>
        <source>这份 PDF 无法显示，可能已损坏，请核对原件。</source>
        <translation>This PDF cannot be displayed; it may be damaged. Please check the original.</translation>
    </message>
    <message>
        <source>预览：%1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>文件丢失</source>
        <translation>File missing</translation>
    </message>
    <message>
        <source>这份文件可能已损坏，已原样保存，请打开核对。</source>
        <translation>This file may be damaged; it was kept as it is. Please open and check it.</translation>
    </message>
    <message>
        <source>预览“%1”</source>
        <translation>Previewing “%1”</translation>
    </message>
    <message>
        <source>在“%1”里查找</source>
        <translation>Find in “%1”</translation>
    </message>
    <message>
        <source>预览失败：这份文件太大或太复杂，也可能已损坏。文件已原样保存，请打开核对。</source>
        <translation>No preview: this file is too large or too complex, or damaged. It is kept as it is; open it to check.</translation>
    </message>
    <message>
        <source>这份文件设有打开密码，请向提供单位索要未加密的文件。</source>
        <translation>This file needs a password to open: ask the unit for one without.</translation>
    </message>
    <message>
        <source>“%1”登记在册，但存放的文件找不到了，其他材料不受影响。请按“找回文件…”，选择当时收进的那个文件（内容一致才放回），或从备份恢复。</source>
        <translation>“%1” is on record, but its stored file is gone; other pieces are not affected. Please press “Put File Back…” and choose the file that was taken in then (it is put back only if its content is the same), or restore from a backup.</translation>
    </message>
    <message>
        <source>“%1”的文件找不到了，其他材料不受影响：请找回当时的那个文件，或从备份恢复。</source>
        <translation>The file of “%1” is gone; other pieces are not affected: please find the file as it was, or restore from a backup.</translation>
    </message>
    <message>
        <source>存放的文件读不到：没有访问权限，或者磁盘出错。登记信息还在，请检查权限和磁盘后再看。</source>
        <translation>The stored file cannot be read: there is no permission, or the disk has failed. What is recorded of it is still there; please check permissions and disk, then look again.</translation>
    </message>
    <message>
        <source>存放的文件被换成了别的东西（链接、文件夹），没有打开。登记信息还在，请先检查台账。</source>
        <translation>Something else (a link, a folder) stands in place of the stored file; it was not opened. What is recorded of it is still there; please check the ledger first.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PrintCentre</name>
    <message>
        <source>每份从新的一张纸开始(&amp;B)</source>
        <translation>&amp;Begin each on a new sheet</translation>
    </message>
    <message>
        <source>双面打印(&amp;D)</source>
        <translation>&amp;Duplex</translation>
    </message>
    <message>
        <source>黑白(&amp;G)</source>
        <translation>Black and white (&amp;G)</translation>
    </message>
    <message>
        <source>逐份打印(&amp;O)</source>
        <translation>C&amp;ollate</translation>
    </message>
    <message>
        <source>打印中心</source>
        <translation>Print centre</translation>
    </message>
    <message>
        <source>怎么打印</source>
        <translation>How to print</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A3（放大）</source>
        <translation>A3 (enlarged)</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>预览(&amp;V)…</source>
        <translation>Pre&amp;view…</translation>
    </message>
    <message>
        <source>导出 PDF(&amp;E)…</source>
        <translation>&amp;Export PDF…</translation>
    </message>
    <message>
        <source>打印(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>正在进行，按“停止”可以停下…</source>
        <translation>Working; Stop ends it…</translation>
    </message>
    <message>
        <source>共选了 %1 项指标。</source>
        <translation>%1 indicators chosen.</translation>
    </message>
    <message>
        <source>请在左边勾选指标，再选打印什么。</source>
        <translation>Tick indicators on the left, then what to print.</translation>
    </message>
    <message>
        <source>准备打印</source>
        <translation>Prepare printing</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>共选了 %1 项指标，只印选中单位的。</source>
        <translation>%1 indicators chosen, for the chosen unit only.</translation>
    </message>
    <message>
        <source>做得怎样，要看一下什么</source>
        <translation>What was done and what to look at</translation>
    </message>
    <message>
        <source>停止(&amp;U)</source>
        <translation>Stop (&amp;U)</translation>
    </message>
    <message>
        <source>没有选指标，只印催办单。</source>
        <translation>No indicators chosen: only the reminders are printed.</translation>
    </message>
    <message>
        <source>已导出%1：%2。</source>
        <translation>Exported %1: %2.</translation>
    </message>
    <message>
        <source>催办单给这几项里有要催的单位，列出该单位要催的全部材料。</source>
        <translation> Reminders go to the units that are to be reminded of these, and list all that each is reminded of.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PrintParts</name>
    <message>
        <source>打印什么</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>总目录(&amp;Z)</source>
        <translation>Master index (&amp;Z)</translation>
    </message>
    <message>
        <source>选中的各项各有几份情况说明、几份材料</source>
        <translation>How many reports and pieces each of the chosen indicators has</translation>
    </message>
    <message>
        <source>分隔页(&amp;F)</source>
        <translation>Dividers (&amp;F)</translation>
    </message>
    <message>
        <source>每个部分、每项指标前面各一页，写明名称和指标原文</source>
        <translation>A page before each part and each indicator, with its name and its official words</translation>
    </message>
    <message>
        <source>卷内目录(&amp;J)</source>
        <translation>Volume index (&amp;J)</translation>
    </message>
    <message>
        <source>每项一份，带备考表；封版装订过的材料印出所在的页，其余的页号留空</source>
        <translation>One for each indicator, with the closing note; pieces bound in a frozen set show their page, for others it is left blank</translation>
    </message>
    <message>
        <source>佐证材料清单(&amp;L)</source>
        <translation>&amp;Lists of evidence</translation>
    </message>
    <message>
        <source>情况说明(&amp;R)</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>入册材料(&amp;M)</source>
        <translation>Bound evidence (&amp;M)</translation>
    </message>
    <message>
        <source>档位是入册的，照装订的样子印：PDF 原样，照片排在页上并印题名</source>
        <translation>Evidence to be bound, printed as it is bound: PDFs as they are, photos laid on pages with their titles</translation>
    </message>
    <message>
        <source>核对表(&amp;K)</source>
        <translation>Chec&amp;klists</translation>
    </message>
    <message>
        <source>每行分工一张，可以手工打钩</source>
        <translation>One for each row, with boxes to tick by hand</translation>
    </message>
    <message>
        <source>催办单(&amp;T)</source>
        <translation>Reminder le&amp;tters</translation>
    </message>
    <message>
        <source>欠交的单位每家一份</source>
        <translation>One for each unit that owes something</translation>
    </message>
    <message>
        <source>盒脊标签(&amp;H)</source>
        <translation>Spine labels (&amp;H)</translation>
    </message>
    <message>
        <source>20–60 毫米档案盒的脊背标签；不选“每项一盒”的，每个部分一盒</source>
        <translation>Spine labels for boxes of 20–60 mm; one box for each section unless each indicator has its own</translation>
    </message>
    <message>
        <source>每项一盒(&amp;I)</source>
        <translation>A box for each &amp;indicator</translation>
    </message>
    <message>
        <source>档案盒的宽度</source>
        <translation>Width of the boxes</translation>
    </message>
    <message>
        <source>各种盒宽各一张</source>
        <translation>One of each width</translation>
    </message>
    <message>
        <source>盒宽 %1 毫米</source>
        <translation>Boxes of %1 mm</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::PrintScope</name>
    <message>
        <source>要打印的指标</source>
        <translation>Indicators to print</translation>
    </message>
    <message>
        <source>只印哪个单位的</source>
        <translation>Whose to print</translation>
    </message>
    <message>
        <source>选一个单位：勾选交给它的指标，只印它的分工行、它报送的材料和给它的催办单</source>
        <translation>Choose a unit: ticks the indicators it is asked for and prints only its rows, the pieces it sent and its reminder letter</translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>只印 %1 的</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>保存的单位</source>
        <translation>The saved unit</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ProgressRunner</name>
    <message>
        <source>还需约 %1 秒</source>
        <translation>about %1 s left</translation>
    </message>
    <message>
        <source>还需约 %1 分钟</source>
        <translation>about %1 min left</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>停止这项工作；已经开始的部分会全部撤回。</source>
        <translation>Stops this work; the part already done will be undone completely.</translation>
    </message>
    <message>
        <source>取消正在进行的工作</source>
        <translation>Cancel the work in progress</translation>
    </message>
    <message>
        <source>正在停止：%1</source>
        <translation>Stopping: %1</translation>
    </message>
    <message>
        <source>正在%1</source>
        <translation>In progress: %1</translation>
    </message>
    <message>
        <source>后面还有 %1 项</source>
        <translation>%1 more waiting</translation>
    </message>
    <message>
        <source>这一步较慢，仍在进行</source>
        <translation>this step is a slow one and still going on</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReasonDialog</name>
    <message>
        <source>例如：本区没有此类事项</source>
        <translation>For example: there are no such matters in this district</translation>
    </message>
    <message>
        <source>确定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>取消(&amp;C)</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>最近用过的理由</source>
        <translation>Reasons given before</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>reason</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::RedactionDialog</name>
    <message>
        <source>做脱敏件：%1</source>
        <translation>Redact: %1</translation>
    </message>
    <message>
        <source>存为脱敏件(&amp;S)</source>
        <translation>&amp;Save redacted copy</translation>
    </message>
    <message>
        <source>上一页(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>下一页(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>下一个有框的页(&amp;X)</source>
        <translation>Ne&amp;xt page with boxes</translation>
    </message>
    <message>
        <source>去掉选中的框(&amp;D)</source>
        <translation>&amp;Delete the chosen box</translation>
    </message>
    <message>
        <source>查找个人信息</source>
        <translation>Find personal data</translation>
    </message>
    <message>
        <source>读取第 %1 页</source>
        <translation>Read page %1</translation>
    </message>
    <message>
        <source>%1，第 %2 页：画框遮住个人信息</source>
        <translation>%1, page %2: draw boxes over personal data</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>正在读取……</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>按文字里的身份证号、手机号、银行卡号提出的框，请逐页核对；扫描的页认不出文字，要自己画框。</source>
        <translation>Boxes are proposed by identity, mobile and card numbers in the text: check every page; scanned pages have no text and need boxes of your own.</translation>
    </message>
    <message>
        <source>图片里的文字认不出来，请自己在要遮住的地方按住鼠标画框。</source>
        <translation>Words in a picture are not recognised: draw the boxes yourself.</translation>
    </message>
    <message>
        <source>现在一个框也没有。</source>
        <translation>There is no box yet.</translation>
    </message>
    <message>
        <source>现在共 %1 个框，在 %2 页上（%3）。</source>
        <translation>There are %1 boxes on %2 pages (%3).</translation>
    </message>
    <message>
        <source>第 %1 …… 页</source>
        <translation>pages %1 …</translation>
    </message>
    <message>
        <source>第 %1 页</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>%1
按住鼠标画框，拖动框可以移动，拖右下角改大小，Delete 去掉。%2原件不变。</source>
        <translation>%1
Hold the mouse button to draw a box, drag a box to move it, its lower right corner to change its size, Delete to remove it. %2 The original stays as it is.</translation>
    </message>
    <message>
        <source>第 %1 页画不出来，看不到的页不要做脱敏件：请核对原件，或用别的程序处理后再存入。</source>
        <translation>Page %1 cannot be drawn. Do not make a redacted copy of pages that cannot be seen: check the original, or treat it with another program and add it again.</translation>
    </message>
    <message>
        <source>有的页太大或太复杂，没有查出哪里有个人信息，这些页没有提出框：请逐页核对，自己画框。</source>
        <translation>Some pages are too large or too complex to find where personal data stands; no boxes are proposed there: check page by page and draw the boxes yourself.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::RemovedDialog</name>
    <message>
        <source>移出的材料</source>
        <translation>Removed evidence</translation>
    </message>
    <message>
        <source>回收站是空的。从材料下移出的会列在这里，随时可以放回。</source>
        <translation>The bin is empty. What is taken out of a material is listed here and can be put back at any time.</translation>
    </message>
    <message>
        <source>材料回收站</source>
        <translation>Evidence bin</translation>
    </message>
    <message>
        <source>从各项材料下移出的，原文件都还在。选中要放回的，按“放回”就回到原来的位置；放回也可以撤销。</source>
        <translation>What was taken out of materials; the files are all there. Select what to put back where it was; that can be undone, too.</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>按题名、单位、项号筛选</source>
        <translation>Filter by title, unit, indicator</translation>
    </message>
    <message>
        <source>放回(&amp;P)</source>
        <translation>&amp;Put back</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>读取材料回收站</source>
        <translation>Read the bin</translation>
    </message>
    <message>
        <source>放回“%1”</source>
        <translation>Put back “%1”</translation>
    </message>
    <message>
        <source>放回 %1 份材料</source>
        <translation>Put back %1 pieces</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::RemovedModel</name>
    <message>
        <source>分工%1 </source>
        <translation>row %1 </translation>
    </message>
    <message>
        <source>第%1项 %2材料%3</source>
        <translation>Indicator %1 %2material %3</translation>
    </message>
    <message>
        <source>本局</source>
        <translation>The bureau</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>原来的位置</source>
        <translation>Was at</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>移出时间</source>
        <translation>Taken out at</translation>
    </message>
    <message>
        <source>移出人</source>
        <translation>Taken out by</translation>
    </message>
    <message>
        <source>%1（任务已撤回，放回本局）</source>
        <translation>%1 (task withdrawn, goes back to the bureau)</translation>
    </message>
    <message>
        <source>这个单位的报送任务已撤回：放回时放到本局自收，来源记为这个单位。</source>
        <translation>The task of this unit was withdrawn: the piece goes back under the bureau, with this unit as its source.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReportActions</name>
    <message>
        <source>预览第%1项情况说明</source>
        <translation>Preview report for indicator %1</translation>
    </message>
    <message>
        <source>导出第%1项情况说明</source>
        <translation>Export report for indicator %1</translation>
    </message>
    <message>
        <source>选择盖章扫描件</source>
        <translation>Choose the sealed scan</translation>
    </message>
    <message>
        <source>选择情况说明成品文件</source>
        <translation>Choose the finished file of the report</translation>
    </message>
    <message>
        <source>扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.bmp)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Word 或 PDF (*.docx *.doc *.wps *.pdf)</source>
        <translation>Word or PDF (*.docx *.doc *.wps *.pdf)</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>网页 (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>纯文字 (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>已导出%1：%2</source>
        <translation>%1 exported: %2</translation>
    </message>
    <message>
        <source>读回第%1项改过的 Word 文件</source>
        <translation>Read back the edited Word file of indicator %1</translation>
    </message>
    <message>
        <source>读回第%1项的 Word 文件</source>
        <translation>Read back the Word file of indicator %1</translation>
    </message>
    <message>
        <source>选择单位报来的情况说明</source>
        <translation>Choose the report sent by the unit</translation>
    </message>
    <message>
        <source>Word、PDF、文本 (*.docx *.pdf *.txt *.html)</source>
        <translation>Word, PDF, text (*.docx *.pdf *.txt *.html)</translation>
    </message>
    <message>
        <source>读取“%1”</source>
        <translation>Read “%1”</translation>
    </message>
    <message>
        <source>查看“%1”</source>
        <translation>Looking at “%1”</translation>
    </message>
    <message>
        <source>第%1项放入情况说明盖章件“%2”</source>
        <translation>Item %1: put in the sealed report “%2”</translation>
    </message>
    <message>
        <source>第%1项放入情况说明成品文件“%2”</source>
        <translation>Item %1: put in the finished report “%2”</translation>
    </message>
    <message>
        <source>%1（可按 Ctrl+Z 撤销）</source>
        <translation>%1 (Ctrl+Z takes it back)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReportEditor</name>
    <message>
        <source>（表中没有列出要点，可以自由撰写）</source>
        <translation>(The table lists no points; write freely)</translation>
    </message>
    <message>
        <source>%1（第%2项第%3行情况说明）</source>
        <translation>%1 (report for indicator %2, row %3)</translation>
    </message>
    <message>
        <source>共 %1 字</source>
        <translation>%1 character(s) in all</translation>
    </message>
    <message>
        <source>改用录入的情况说明</source>
        <translation>Use typed report</translation>
    </message>
    <message>
        <source>合写&#x3000;第%1项：%2</source>
        <translation>Together with indicator %1: %2</translation>
    </message>
    <message>
        <source>上面已经一并说明的，这里可以不写</source>
        <translation>May stay empty when it is said above</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Indicator %1</translation>
    </message>
    <message>
        <source>要点%1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>全文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>请核对：已到“扫描件回收”，但还没有放入盖章扫描件。</source>
        <translation>Please check: the stage is “scan recovered”, but no sealed scan has been put in.</translation>
    </message>
    <message>
        <source>%1 个要点（含合写的 %2 个）</source>
        <translation>%1 points (%2 of rows written together)</translation>
    </message>
    <message>
        <source>%1 个要点</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>已写 %1 个</source>
        <translation>%1 written</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReportField</name>
    <message>
        <source>情况说明：%1</source>
        <translation>Report: %1</translation>
    </message>
    <message>
        <source>在此输入，随打随存</source>
        <translation>Type here; it is saved as you type</translation>
    </message>
    <message>
        <source>编辑第%1项情况说明</source>
        <translation>Edit report for indicator %1</translation>
    </message>
    <message>
        <source>  %1 字</source>
        <translation>  %1 character(s)</translation>
    </message>
    <message>
        <source>⚠ 尚未存入台账，继续输入时再试</source>
        <translation>⚠ Not yet saved to the ledger; it will be tried again when you go on typing</translation>
    </message>
    <message>
        <source>字数只供参考，够不够请按要点内容核对。</source>
        <translation>The number of characters is only a guide; check against the report point whether it is enough.</translation>
    </message>
    <message>
        <source>请核对：文中有“%1”，涉密内容不得写进本程序，是的请删去。</source>
        <translation>Please check: the text has “%1”; nothing secret may be written into this program, remove it if it is.</translation>
    </message>
    <message>
        <source>”、“</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>粘贴的文字里有一段超过 %1 字，已分成几段，一个字也没有少。</source>
        <translation>A paragraph of what was pasted has more than %1 characters and became several; no character is missing.</translation>
    </message>
    <message>
        <source>情况说明里只写文字，截图没有粘贴：请在“主要提供资料”里点一份资料，再按 Ctrl+V，放进佐证材料。</source>
        <translation>The written account takes text only; the screenshot was not pasted: please click a material in the list of materials and press Ctrl+V again to file it as evidence.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReportHeader</name>
    <message>
        <source>情况说明</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>预览这一行的情况说明，可打印</source>
        <translation>Preview this row&apos;s report, with printing</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>把这一行的情况说明存为 PDF；按右边的箭头另存为 Word、网页、纯文字</source>
        <translation>Saves this row&apos;s report as PDF; the arrow offers Word, HTML and plain text</translation>
    </message>
    <message>
        <source>用文件代替</source>
        <translation>Use a file instead</translation>
    </message>
    <message>
        <source>已有定稿的 Word、PDF，或盖好章的扫描件时，用它代替录入的文字</source>
        <translation>If there is a final Word file or PDF, or a sealed scan, it takes the place of the typed text</translation>
    </message>
    <message>
        <source>用成品文件代替…</source>
        <translation>Use a finished file instead…</translation>
    </message>
    <message>
        <source>放入盖章扫描件…</source>
        <translation>Put in a sealed scan…</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReportPreview</name>
    <message>
        <source>预览：%1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>打印（Ctrl+P）</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>导出 PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>导出 PDF（Ctrl+E）</source>
        <translation>Export PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>上一页（Page Up）</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>下一页（Page Down）</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>缩小（-）</source>
        <translation>Zoom out (-)</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>放大（+）</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>页面和窗口一样宽</source>
        <translation>Make the page as wide as the window</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>看到整页</source>
        <translation>Show the whole page</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>关闭预览（Esc）</source>
        <translation>Close the preview (Esc)</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>停止(&amp;S)</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>停止正在进行的打印或导出</source>
        <translation>Stop printing or exporting</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReportTextEdit</name>
    <message>
        <source>〔来源：%1〕</source>
        <translation>[Source: %1]</translation>
    </message>
    <message>
        <source>〔附件已移出〕</source>
        <translation>[evidence removed]</translation>
    </message>
    <message>
        <source>附件%1</source>
        <translation>Evidence %1</translation>
    </message>
    <message>
        <source>附件…</source>
        <translation>Evidence…</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReportTools</name>
    <message>
        <source>引用附件…</source>
        <translation>Cite evidence…</translation>
    </message>
    <message>
        <source>在光标处引用一份佐证材料，编号变了会自己跟着变（Ctrl+Shift+F）</source>
        <translation>Cite a piece of evidence at the cursor; it follows when the number changes (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>插入表格…</source>
        <translation>Insert table…</translation>
    </message>
    <message>
        <source>在光标处插入表格；光标在一个表格里时修改那个表格</source>
        <translation>Insert a table at the cursor; inside a table, change that table</translation>
    </message>
    <message>
        <source>套用提纲</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>放入写作提纲，把【】里的空格填上就成文</source>
        <translation>Put in an outline; fill in the 【】 and the text is there</translation>
    </message>
    <message>
        <source>各单位说明</source>
        <translation>Units&apos; texts</translation>
    </message>
    <message>
        <source>在下面显示各单位报来的说明，可以一段一段取用</source>
        <translation>Show below what the units sent, to be taken over paragraph by paragraph</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>历史版本、与其他指标合写</source>
        <translation>Versions, writing together with other indicators</translation>
    </message>
    <message>
        <source>只读打开的台账不能修改。%1</source>
        <translation>Opened read-only, nothing can be changed. %1</translation>
    </message>
    <message>
        <source>没写的要点都套上(&amp;A)</source>
        <translation>Into &amp;all empty points</translation>
    </message>
    <message>
        <source>在光标处放入</source>
        <translation>Put in at the cursor</translation>
    </message>
    <message>
        <source>历史版本，比较和恢复(&amp;H)…</source>
        <translation>Versions: compare and restore (&amp;H)…</translation>
    </message>
    <message>
        <source>与其他指标合写一份(&amp;S)…</source>
        <translation>Write together with other indicators (&amp;S)…</translation>
    </message>
    <message>
        <source>办到</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>情况说明办到哪一步</source>
        <translation>How far the report is on its way</translation>
    </message>
    <message>
        <source>起草、审签、盖章、扫描件回收；放入盖章扫描件后自动到最后一步</source>
        <translation>Drafting, review, sealing, scan received; adding the sealed scan sets the last step by itself</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::RequirementIntake</name>
    <message>
        <source>读回报送任务表</source>
        <translation>Read back a table of tasks</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.txt);;所有文件 (*)</source>
        <translation>Tables (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>读取表格</source>
        <translation>Read the table</translation>
    </message>
    <message>
        <source>读回报送任务表：更新 %1 项</source>
        <translation>Read back a table of tasks: %1 updated</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::RequirementListModel</name>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>报送任务</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::RequirementsHead</name>
    <message>
        <source>应报 %1</source>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>其中零报告 %1</source>
        <translation>nil returns %1</translation>
    </message>
    <message>
        <source>其中退回 %1</source>
        <translation>of them returned %1</translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>临期 %1</source>
        <translation>%1 due soon</translation>
    </message>
    <message>
        <source>不适用 %1</source>
        <translation>not applicable %1</translation>
    </message>
    <message>
        <source>编辑联系人(&amp;M)…</source>
        <translation>&amp;Edit contact…</translation>
    </message>
    <message>
        <source>修改这个单位的名称、联系人和电话</source>
        <translation>Change the names, contact and telephone of this unit</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>简称：%1</source>
        <translation>short: %1</translation>
    </message>
    <message>
        <source>还没有填联系人</source>
        <translation>no contact entered yet</translation>
    </message>
    <message>
        <source>联系人：%1</source>
        <translation>contact: %1</translation>
    </message>
    <message>
        <source>读取联系人</source>
        <translation>Read the contacts</translation>
    </message>
    <message>
        <source>共 %1 项，都处理完了。</source>
        <translation>%1 in all, all dealt with.</translation>
    </message>
    <message>
        <source>共 %1 项，还有 %2 项。</source>
        <translation>%1 in all, %2 still to be dealt with.</translation>
    </message>
    <message>
        <source>有件未登记报送 %1</source>
        <translation>sent, not registered %1</translation>
    </message>
    <message>
        <source>共 %1 项，还有 %2 项；另有 %3 项重新打开，现在是未报送。</source>
        <translation>%1 in all, %2 left; %3 more were opened again and are not reported now.</translation>
    </message>
    <message>
        <source>筛出 %1 项；%2</source>
        <translation>%1 found; %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::RequirementsModel</name>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>项</source>
        <translation>in the table</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Reason of return</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>承办股室</source>
        <translation>Office in charge</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <source>最近变动</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>申请延期到</source>
        <translation>Extension asked until</translation>
    </message>
    <message>
        <source>延期的理由</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>（延期）</source>
        <translation> (extended)</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>已处理</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>重新打开或撤销了报送，现在是未报送：在“未报送”里等单位再报来</source>
        <translation>Opened again, or its report was undone; now it is not reported: it waits in “Not reported” for the unit</translation>
    </message>
    <message>
        <source>经办人电话</source>
        <translation>Handler&apos;s telephone</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>已改期</source>
        <translation>Date changed</translation>
    </message>
    <message>
        <source>%1，再次选择这个列表时不再列出</source>
        <translation>%1; no longer listed when this list is chosen again</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::RequirementsPage</name>
    <message>
        <source>报送任务</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>报送任务清单</source>
        <translation>List of requirements</translation>
    </message>
    <message>
        <source>对选中各行的更多操作</source>
        <translation>More for the selected lines</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>在列表里筛选</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>按列表里的任何文字或单位的拼音首字母筛选；Ctrl+A 选中全部</source>
        <translation>Filter by any words of the list or pinyin initials of the unit; Ctrl+A selects all</translation>
    </message>
    <message>
        <source>没有符合“%1”的报送任务：换一个词，或清空筛选。</source>
        <translation>No requirement matches “%1”: try another word, or clear the filter.</translation>
    </message>
    <message>
        <source>还没有交办给它任何材料。

用“报送 › 批量交办…”一次交办，
或在指标页的材料右边点“交办…”。</source>
        <translation>Nothing is asked of it yet.

Use “Asking › Ask in bulk…”,
or “Ask…” beside a material of an indicator.</translation>
    </message>
    <message>
        <source>这里现在没有要办的事。

左边可以换一类，或回到“按部分”看各项指标。</source>
        <translation>There is nothing to be done here now.

Choose another kind on the left, or go back to “Sections”.</translation>
    </message>
    <message>
        <source>筛选：单位、材料、状态、经办人</source>
        <translation>Filter: unit, material, state, handler</translation>
    </message>
    <message>
        <source>把列表里现在看得到的各行存为 xlsx 表格</source>
        <translation>Save the rows now shown as an xlsx table</translation>
    </message>
    <message>
        <source>导出表格…</source>
        <translation>Export table…</translation>
    </message>
    <message>
        <source>报送任务 %1 %2.xlsx</source>
        <translation>Tasks %1 %2.xlsx</translation>
    </message>
    <message>
        <source>读回表格…</source>
        <translation>Read back table…</translation>
    </message>
    <message>
        <source>把导出以后填好的表格读回来：承办股室、经办人、电话、备注、期限；先看改动，再确定</source>
        <translation>Bring back an exported table that was filled in: office in charge, handler, telephone, note, due date; the changes are shown before you confirm</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::Restoring</name>
    <message>
        <source>选择备份所在的文件夹</source>
        <translation>Choose the folder with the backups</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>“%1”里没有可以恢复的备份，没有改动任何内容：请选择备份时选的那个文件夹。</source>
        <translation>There is no backup to restore in “%1”; nothing was changed: please choose the folder chosen when backing up.</translation>
    </message>
    <message>
        <source>台账已恢复到“%1”，但备份里缺 %2 份材料文件：请找回原件后重新添加。%3</source>
        <translation>The ledger was restored to “%1”, but %2 files are missing from the backup: please find the originals and add them again. %3</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReturnDialog</name>
    <message>
        <source>没有变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>在文件里清空了</source>
        <translation>Emptied in the file</translation>
    </message>
    <message>
        <source>改过</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>文件里没有</source>
        <translation>Not in the file</translation>
    </message>
    <message>
        <source>不是要点</source>
        <translation>No point of the report</translation>
    </message>
    <message>
        <source>读回第%1项的 Word 文件</source>
        <translation>Read back the Word file of indicator %1</translation>
    </message>
    <message>
        <source>“%1”里的文字和台账里的比较如下。勾选要读回的要点，没有勾选的不动；读回以后可以撤销。</source>
        <translation>The text in “%1” compared with the ledger. Tick the points to take over; the others stay. It can be undone.</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>台账现在只读，只能比较，不能读回。</source>
        <translation>The ledger is read-only: it can be compared, not taken over.</translation>
    </message>
    <message>
        <source>读回勾选的要点(&amp;T)</source>
        <translation>&amp;Take over what is ticked</translation>
    </message>
    <message>
        <source>台账里现在的</source>
        <translation>In the ledger now</translation>
    </message>
    <message>
        <source>文件里的</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>第%1行 %2</source>
        <translation>Row %1 %2</translation>
    </message>
    <message>
        <source>先勾选要读回的要点</source>
        <translation>Tick the points to take over first</translation>
    </message>
    <message>
        <source>文件里的文字和台账里的一样，没有可读回的</source>
        <translation>The file says what the ledger says; there is nothing to take over</translation>
    </message>
    <message>
        <source>第%1项 %2</source>
        <translation>Indicator %1: %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ReviewActions</name>
    <message>
        <source>期限…</source>
        <translation>Due date…</translation>
    </message>
    <message>
        <source>定下或取消选中各项的期限</source>
        <translation>Set or clear the due date of all selected</translation>
    </message>
    <message>
        <source>延期…</source>
        <translation>Extension…</translation>
    </message>
    <message>
        <source>记下单位申请延期到哪一天和理由</source>
        <translation>Note until when the unit asks for more time, and why</translation>
    </message>
    <message>
        <source>同意延期</source>
        <translation>Grant extension</translation>
    </message>
    <message>
        <source>期限改为申请的日期</source>
        <translation>The due date becomes the one asked for</translation>
    </message>
    <message>
        <source>备注、承办股室、经办人和要求的件数</source>
        <translation>Note, office, who handles it, and pieces asked for</translation>
    </message>
    <message>
        <source>撤回交办</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>不再要求报送，可以撤销</source>
        <translation>No longer asked for; can be undone</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>先在列表里选一行或几行。</source>
        <translation>First select one line or several in the list.</translation>
    </message>
    <message>
        <source>%1%2。</source>
        <translation>%1%2.</translation>
    </message>
    <message>
        <source>%1已经报送或已有材料，不能撤回：可以标为不适用。</source>
        <translation>%1 was sent or has evidence and cannot be withdrawn: mark it as not applicable.</translation>
    </message>
    <message>
        <source>成批定期限</source>
        <translation>Due date for many</translation>
    </message>
    <message>
        <source>分年报送…</source>
        <translation>By years…</translation>
    </message>
    <message>
        <source>每个年度各报一次，各有件数、期限和状态</source>
        <translation>One for each year, with its own count, date and state</translation>
    </message>
    <message>
        <source>一次定下一行、一个部分、一个单位或全部报送任务的期限</source>
        <translation>Set the due date of a row, a section, a unit or all requirements at once</translation>
    </message>
    <message>
        <source>这一行分工的全部单位…</source>
        <translation>All units of this row…</translation>
    </message>
    <message>
        <source>第%1项第%2行</source>
        <translation>Item %1, row %2</translation>
    </message>
    <message>
        <source>这个部分的全部…</source>
        <translation>All of this section…</translation>
    </message>
    <message>
        <source>这个单位的全部…</source>
        <translation>All of this unit…</translation>
    </message>
    <message>
        <source>全部报送任务…</source>
        <translation>All requirements…</translation>
    </message>
    <message>
        <source>全部报送任务</source>
        <translation>All requirements</translation>
    </message>
    <message>
        <source>%1已经分年。</source>
        <translation>%1 is split into years already.</translation>
    </message>
    <message>
        <source>%1已经报送或已有材料，不能分年：请先移出材料、重新打开。</source>
        <translation>%1 is sent in or has evidence and cannot be split: take its evidence out and reopen it first.</translation>
    </message>
    <message>
        <source>%1没有期限，不需要延期。</source>
        <translation>%1 has no due date and needs no extension.</translation>
    </message>
    <message>
        <source>%1没有待批的延期申请。</source>
        <translation>%1 has no extension waiting for a decision.</translation>
    </message>
    <message>
        <source>改动记录…</source>
        <translation>Changes…</translation>
    </message>
    <message>
        <source>这一项的全部改动：谁在什么时候改了什么</source>
        <translation>All changes of this one: who changed what and when</translation>
    </message>
    <message>
        <source>先在列表里选一行。</source>
        <translation>Select one row of the list first.</translation>
    </message>
    <message>
        <source>备注、经办人…</source>
        <translation>Remark, Handler…</translation>
    </message>
    <message>
        <source>不同意延期…</source>
        <translation>Refuse the extension…</translation>
    </message>
    <message>
        <source>期限不变；可以写明理由</source>
        <translation>The date stays; a reason can be given</translation>
    </message>
    <message>
        <source>%1已经是“%2”，不需要延期。</source>
        <translation>%1 is already “%2” and needs no extension.</translation>
    </message>
    <message>
        <source>选中的都已经办结（通过、零报告、不适用），期限不再改动。</source>
        <translation>All that is selected is settled (accepted, nil return, not applicable); its date is not changed any more.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::Reviewing</name>
    <message>
        <source>%1 项</source>
        <translation>%1 requirements</translation>
    </message>
    <message>
        <source>%1为什么退回？单位会看到这里写的话，请写明怎样补正。</source>
        <translation>Why is %1 returned? The unit will read this: say what to put right.</translation>
    </message>
    <message>
        <source>%1为什么不适用？理由会印在清单上。</source>
        <translation>Why does %1 not apply? The reason is printed on the list.</translation>
    </message>
    <message>
        <source>例如：缺盖章页，请补扫描件</source>
        <translation>e.g. the sealed page is missing, please send a scan</translation>
    </message>
    <message>
        <source>例如：本单位没有此类事项</source>
        <translation>e.g. our unit has no such matters</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1: %2 {1&#x3000;%2?}</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation>Due date: %1</translation>
    </message>
    <message>
        <source>%1，现在的期限是%2。</source>
        <translation>%1, at present due on %2.</translation>
    </message>
    <message>
        <source>申请延期：%1</source>
        <translation>Ask for an extension: %1</translation>
    </message>
    <message>
        <source>同意延期：%1</source>
        <translation>Grant the extension: %1</translation>
    </message>
    <message>
        <source>不同意延期：%1</source>
        <translation>Refuse the extension: %1</translation>
    </message>
    <message>
        <source>备注与承办：%1</source>
        <translation>Remarks and handling: %1</translation>
    </message>
    <message>
        <source>撤回交办：%1</source>
        <translation>Withdraw: %1</translation>
    </message>
    <message>
        <source>%1，%2 项</source>
        <translation>%1, %2 items</translation>
    </message>
    <message>
        <source>%1，其中最晚的期限是%2。</source>
        <translation>%1; the latest date among them is %2.</translation>
    </message>
    <message>
        <source>分年报送：%1</source>
        <translation>By years: %1</translation>
    </message>
    <message>
        <source>%1等 %2 项</source>
        <translation>%1 and others, %2 items in all</translation>
    </message>
    <message>
        <source>%1：%2，现在是%3</source>
        <translation>%1: %2, now %3</translation>
    </message>
    <message>
        <source>不同意延期</source>
        <translation>Refuse extension</translation>
    </message>
    <message>
        <source>%1为什么不同意延期？写了就记在备注里，可以不写。</source>
        <translation>Why is the extension of %1 refused? What is written goes into the notes; it may be left empty.</translation>
    </message>
    <message>
        <source>例如：检查在即，请按原来的期限报送</source>
        <translation>For example: the inspection is near, please report by the original date</translation>
    </message>
    <message>
        <source>%1都已办结或单位已停用，期限不变。</source>
        <translation>%1: all settled, or of retired units; the dates stay.</translation>
    </message>
    <message>
        <source>%1。另有 %2 项已办结或单位已停用，期限不变。</source>
        <translation>%1. %2 more are settled, or of retired units, and keep their date.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::SavedSets</name>
    <message>
        <source>保存的选择</source>
        <translation>Saved choices</translation>
    </message>
    <message>
        <source>保存(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>删除(&amp;X)</source>
        <translation>Delete (&amp;X)</translation>
    </message>
    <message>
        <source>选一个，或填写名称后保存</source>
        <translation>Choose one, or enter a name to save</translation>
    </message>
    <message>
        <source>先填写名称，再保存现在的选择</source>
        <translation>Enter a name, then save the present choice</translation>
    </message>
    <message>
        <source>台账现在只读，不能保存选择</source>
        <translation>The ledger is read-only; choices cannot be saved</translation>
    </message>
    <message>
        <source>读取打印选择</source>
        <translation>Read print choices</translation>
    </message>
    <message>
        <source>保存打印选择“%1”</source>
        <translation>Save print choice “%1”</translation>
    </message>
    <message>
        <source>删除打印选择“%1”</source>
        <translation>Delete print choice “%1”</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::SearchBox</name>
    <message>
        <source>查找全部内容</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>查找全部（Ctrl+K）</source>
        <translation>Search everything (Ctrl+K)</translation>
    </message>
    <message>
        <source>查找指标、材料、单位、情况说明、佐证材料和文件里的文字（Ctrl+K）</source>
        <translation>Search indicators, materials, units, reports, evidence and the words within files (Ctrl+K)</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>更新查找索引</source>
        <translation>Bring the search index up to date</translation>
    </message>
    <message>
        <source>写几个字就开始查找：指标、材料、单位（可写拼音首字母）、情况说明、佐证材料的题名和文号，
以及 PDF、Word、Excel、PPT、网页里的文字。

用 ↓ 选择，回车前往，Esc 返回。</source>
        <translation>A few characters begin the search: indicators, materials, units (by pinyin initials, too), reports, titles and document numbers of evidence,
and the words within PDF, Word, Excel, PowerPoint and web pages.

Choose with ↓, go there with Enter, return with Esc.</translation>
    </message>
    <message>
        <source>查找用的索引有损坏，正在重做，台账和材料不受影响；做好后自动显示结果。</source>
        <translation>The search index was damaged and is being made anew; ledger and evidence are not affected. Results will be shown when it is ready.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::SearchPanel</name>
    <message>
        <source>查找结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>没有找到“%1”。

可以少写几个字，或用空格隔开几个词；单位可以写拼音首字母。</source>
        <translation>“%1” was not found.

Write fewer characters, or set words apart by blanks; units are found by pinyin initials, too.</translation>
    </message>
    <message>
        <source>……等 %1 份</source>
        <translation>… %1 in all</translation>
    </message>
    <message>
        <source>正在读取文字：已读 %1 份，共 %2 份，结果还不全；读到的随时补上来。</source>
        <translation>Reading texts: %1 of %2 read, results are not complete yet; what is read is added as it comes.</translation>
    </message>
    <message>
        <source>正在更新查找的索引，结果还不全。</source>
        <translation>The search index is being updated, results are not complete yet.</translation>
    </message>
    <message>
        <source>有 %1 份材料的文字没有读出或没有读全，那些文字查不到（鼠标停在这里看原因）。</source>
        <translation>The text of %1 pieces was not read, or not all of it, and cannot be found (hold the pointer here to see why).</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::SearchResultsModel</name>
    <message>
        <source>%1（前 %2 条，多写几个字可以缩小范围）</source>
        <translation>%1 (the first %2; a few more characters narrow it down)</translation>
    </message>
    <message>
        <source>%1（%2 条）</source>
        <translation>%1 (%2 entries)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::SecretDialog</name>
    <message>
        <source>文中标有密级</source>
        <translation>Marked as classified</translation>
    </message>
    <message>
        <source>确认不涉密，收进来(&amp;A)</source>
        <translation>Not classified, t&amp;ake it in</translation>
    </message>
    <message>
        <source>看过这些文件，确认不涉密，照常收进</source>
        <translation>These files were looked at and are not classified; take them in as usual</translation>
    </message>
    <message>
        <source>只登记题名(&amp;T)…</source>
        <translation>Only record the &amp;title…</translation>
    </message>
    <message>
        <source>文件不收进，只登记题名和存放处</source>
        <translation>The file stays out; only its title and place are recorded</translation>
    </message>
    <message>
        <source>收其余的(&amp;O)</source>
        <translation>Take the &amp;others</translation>
    </message>
    <message>
        <source>标有密级的不收，其余的照常收进</source>
        <translation>What is marked stays out, the rest is taken in as usual</translation>
    </message>
    <message>
        <source>都不收</source>
        <translation>Take none</translation>
    </message>
    <message>
        <source>这次什么都不收进</source>
        <translation>Nothing is taken in this time</translation>
    </message>
    <message>
        <source>标有密级的逐份登记题名和存放处，其余的先不收进</source>
        <translation>The title and place of each marked file are recorded; the others are not taken in yet</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ServedDialog</name>
    <message>
        <source>与其他指标合写</source>
        <translation>Write together with other indicators</translation>
    </message>
    <message>
        <source>打勾的指标和第%1项合写一份情况说明：只在第%1项里写，各项打印、导出的都是这一份。要点开头的话相同的排在前面，请核对。</source>
        <translation>Ticked indicators share one report with indicator %1: it is written in indicator %1 only, and each prints and exports that one. Those whose points begin alike stand first; please check.</translation>
    </message>
    <message>
        <source>合写的指标</source>
        <translation>Indicators written together</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Indicator %1</translation>
    </message>
    <message>
        <source>%1分工%2</source>
        <translation>%1 row %2</translation>
    </message>
    <message>
        <source>%1%2&#x3000;%3</source>
        <translation>%1%2&#x3000;%3</translation>
    </message>
    <message>
        <source>［要点开头相同］</source>
        <translation>[begins alike] </translation>
    </message>
    <message>
        <source>就这样(&amp;O)</source>
        <translation>OK (&amp;O)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ServedNotice</name>
    <message>
        <source>去那一项撰写</source>
        <translation>Write it there</translation>
    </message>
    <message>
        <source>打开写这份情况说明的指标</source>
        <translation>Open the indicator where this report is written</translation>
    </message>
    <message>
        <source>改为单独写</source>
        <translation>Write separately</translation>
    </message>
    <message>
        <source>不再合写，这一行另写一份</source>
        <translation>No longer written together; this row gets a report of its own</translation>
    </message>
    <message>
        <source>这一行与第%1项合写一份情况说明，在第%1项里撰写；这里预览、打印、导出的就是那一份。</source>
        <translation>This row shares the report of indicator %1, where it is written; preview, print and export here give that report.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ShortcutsDialog</name>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>按什么</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>材料：标为已收集或未收集</source>
        <translation>Material: mark as collected or not collected</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>材料：上一份、下一份</source>
        <translation>Material: previous, next</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>材料：添加文件</source>
        <translation>Material: add files</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>关于法治台账</source>
        <translation>About Rule-of-law ledger</translation>
    </message>
    <message>
        <source>法治台账 %1

法治政府建设示范创建的指标、材料和情况说明。
许可：Apache License 2.0</source>
        <translation>Rule-of-law ledger %1

Indicators, materials and reports for building a model rule-of-law government.
License: Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::SignatureLine</name>
    <message>
        <source>落款单位</source>
        <translation>Signing agency</translation>
    </message>
    <message>
        <source>落款日期</source>
        <translation>Date of signature</translation>
    </message>
    <message>
        <source>日期，不填则用打印当日</source>
        <translation>Date; the day of printing when left empty</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>修改第%1项落款</source>
        <translation>Change the signature of item %1</translation>
    </message>
    <message>
        <source>不填则用“%1”</source>
        <translation>If left empty: “%1”</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::SplitDialog</name>
    <message>
        <source>分年报送</source>
        <translation>By years</translation>
    </message>
    <message>
        <source>%1改为每个年度各报一次，各有自己的件数、期限和状态；现在的期限带到每个年度，可以撤销。</source>
        <translation>%1 becomes one for each year, each with its own count, date and state; the present date goes with each. This can be undone.</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>例如 2022、2023、2024</source>
        <translation>for example 2022、2023、2024</translation>
    </message>
    <message>
        <source>每年件数</source>
        <translation>Pieces a year</translation>
    </message>
    <message>
        <source>与现在相同</source>
        <translation>as now</translation>
    </message>
    <message>
        <source>关于年度</source>
        <translation>About the years</translation>
    </message>
    <message>
        <source>确定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>请填写要分开报送的年度。</source>
        <translation>Enter the years.</translation>
    </message>
    <message>
        <source>分成 %1 项。</source>
        <translation>Becomes %1.</translation>
    </message>
    <message>
        <source>请写成不重复的四位数年份，如 2022、2023，最多 10 年。</source>
        <translation>Write different years of four digits such as 2022, 2023, ten at most.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::StandingNotice</name>
    <message>
        <source>改用录入文字</source>
        <translation>Use typed text</translation>
    </message>
    <message>
        <source>不再用这个文件，恢复以下面录入的文字为准</source>
        <translation>Stop using this file; the text typed below counts again</translation>
    </message>
    <message>
        <source>本行以盖章扫描件%1为准，下面录入的文字暂不使用。</source>
        <translation>The sealed scan %1 counts for this row; the text typed below is not used for now.</translation>
    </message>
    <message>
        <source>本行以成品文件%1为准，下面录入的文字暂不使用。</source>
        <translation>The finished file %1 counts for this row; the text typed below is not used for now.</translation>
    </message>
    <message>
        <source>读取代替情况说明的文件</source>
        <translation>Read the file that replaces the report</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::StartPage</name>
    <message>
        <source>法治台账</source>
        <translation>Rule-of-law ledger</translation>
    </message>
    <message>
        <source>法治政府建设示范创建：按指标收集材料、写情况说明、成册打印。</source>
        <translation>Building a model rule-of-law government: collect materials by indicator, write reports, print them as volumes.</translation>
    </message>
    <message>
        <source>从官方指标表新建</source>
        <translation>New from the official indicator table</translation>
    </message>
    <message>
        <source>选一个位置，建立装有全部 100 项指标的新台账文件夹。</source>
        <translation>Choose a place and create a new ledger folder with all 100 indicators.</translation>
    </message>
    <message>
        <source>打开已有台账</source>
        <translation>Open an existing ledger</translation>
    </message>
    <message>
        <source>选台账所在的文件夹，在本机、U 盘或移动硬盘上都可以。</source>
        <translation>Choose the folder the ledger is in; it can be on this computer, a USB stick or a portable drive.</translation>
    </message>
    <message>
        <source>打开台账文件夹</source>
        <translation>Open ledger folder</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>最近打开的台账</source>
        <translation>Recently opened ledgers</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>选 U 盘、移动硬盘上的备份文件夹，恢复成一个新的台账。</source>
        <translation>Choose a backup folder on a USB stick or disk and make a new ledger of it.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::StateButton</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>状态：%1</source>
        <translation>State: %1</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::StatusLine</name>
    <message>
        <source>台账：%1</source>
        <translation>Ledger: %1</translation>
    </message>
    <message>
        <source>%1@%2</source>
        <translation>%1@%2</translation>
    </message>
    <message>
        <source>操作人：%1</source>
        <translation>User: %1</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>改动会以这个名字记入历史；点击更改</source>
        <translation>Changes go into the history under this name; click to change it</translation>
    </message>
    <message>
        <source>已保存，未备份</source>
        <translation>Saved, not backed up</translation>
    </message>
    <message>
        <source>⚠ 有文字没有保存</source>
        <translation>⚠ Text not saved</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::StatutoryNotice</name>
    <message>
        <source>转到第%1项</source>
        <translation>Go to indicator %1</translation>
    </message>
    <message>
        <source>看第%1项指标和它的材料</source>
        <translation>See indicator %1 and its materials</translation>
    </message>
    <message>
        <source>今天不再提示</source>
        <translation>Not again today</translation>
    </message>
    <message>
        <source>收起这条提示，明天再提醒</source>
        <translation>Put this away until tomorrow</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::TableDialog</name>
    <message>
        <source>插入表格</source>
        <translation>Insert table</translation>
    </message>
    <message>
        <source>修改表格</source>
        <translation>Change table</translation>
    </message>
    <message>
        <source>表格内容，第一行是表头</source>
        <translation>Cells of the table, the first row is its header</translation>
    </message>
    <message>
        <source>加一行(&amp;R)</source>
        <translation>Add &amp;row</translation>
    </message>
    <message>
        <source>加一列(&amp;L)</source>
        <translation>Add co&amp;lumn</translation>
    </message>
    <message>
        <source>插入(&amp;O)</source>
        <translation>Insert (&amp;O)</translation>
    </message>
    <message>
        <source>改好了(&amp;O)</source>
        <translation>Done (&amp;O)</translation>
    </message>
    <message>
        <source>第一行是表头。格内换行按 Alt+回车。可以在 WPS 表格里复制一块，在这里按 Ctrl+V 贴进来。</source>
        <translation>The first row is the header. Alt+Enter begins a new line within a cell. Copy a block in a spreadsheet and paste it here with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::TakingDesk</name>
    <message>
        <source>查看要收进的文件</source>
        <translation>Looking at the files to be taken in</translation>
    </message>
    <message>
        <source>收进一批材料（%1 件）</source>
        <translation>Take in a heap of evidence (%1)</translation>
    </message>
    <message>
        <source>已收进 %1 个文件，可以用 Ctrl+Z 撤销；还剩 %2 个没有收进。</source>
        <translation>%1 files were taken in, Ctrl+Z takes that back; %2 are left.</translation>
    </message>
    <message>
        <source>请核对：%1 个单位有了材料，仍算没有报送：%2。收齐了的请登记报送。</source>
        <translation>Please check: %1 unit(s) have evidence and still count as not submitted: %2. Register those that are complete.</translation>
    </message>
    <message>
        <source>……另有 %1 条提示。</source>
        <translation>… and %1 more remarks.</translation>
    </message>
    <message>
        <source>已撤销：刚才的 %1 个文件又回到列表里，照原来的归位。可以改正后再收进。</source>
        <translation>Undone: the %1 files are in the list again, with the places they had. They can be corrected and taken in again.</translation>
    </message>
    <message>
        <source>已撤销：刚才的文件已经不在台账里。要再收进，请重新选择这些文件或文件夹。</source>
        <translation>Undone: the files are in the ledger no more. To take them in again, choose the files or folders again.</translation>
    </message>
    <message>
        <source>没有收进文件，台账没有改动；列表里还有 %1 个。</source>
        <translation>No file was taken in and the ledger is unchanged; %1 are still in the list.</translation>
    </message>
    <message>
        <source>已收进 %1 个文件，可以用 Ctrl+Z 撤销。</source>
        <translation>%1 files taken in; Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::TaskPanel</name>
    <message>
        <source>分工 %1&#x3000;（共 %2 行）</source>
        <translation>Task %1  (%2 rows in all)</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>主要提供资料</source>
        <translation>Main materials to provide</translation>
    </message>
    <message>
        <source>表中这一行没有列出资料，不需要勾选。</source>
        <translation>The table lists no materials in this row; nothing needs to be ticked.</translation>
    </message>
    <message>
        <source>已收齐 %1/%2</source>
        <translation>Settled %1/%2</translation>
    </message>
    <message>
        <source>其中零报告 %1</source>
        <translation>of which nil returns %1</translation>
    </message>
    <message>
        <source>不适用 %1</source>
        <translation>not applicable %1</translation>
    </message>
    <message>
        <source>一并交办…</source>
        <translation>Ask for all…</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Ask units</translation>
    </message>
    <message>
        <source>把这一行的几项材料一次交办：各给写明的单位，或者另选单位</source>
        <translation>Assign the materials of this row at once: each to the units it names, or to others</translation>
    </message>
    <message>
        <source>%1标为%2</source>
        <translation>%1 marked as %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::TextPreview</name>
    <message>
        <source>%1

……（文件较长，这里只显示开头部分，全文请用系统程序打开）</source>
        <translation>%1

…… (The file is long; only its beginning is shown here. Please open it with the system&apos;s program to read it all.)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::TextVersionsDialog</name>
    <message>
        <source>%1&#x3000;%2&#x3000;%3 字
%4</source>
        <translation>%1&#x3000;%2&#x3000;%3 characters
%4</translation>
    </message>
    <message>
        <source>历史版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>各个版本，最新的在前</source>
        <translation>Versions, the newest first</translation>
    </message>
    <message>
        <source>这一稿与现在文字的不同</source>
        <translation>What differs from the present text</translation>
    </message>
    <message>
        <source>从这一稿到现在：〔删〕加删除线的是后来删去的，〔增〕加下划线的是后来添上的。</source>
        <translation>From this version to now: [removed], struck out, was taken out later; [added], underlined, came later.</translation>
    </message>
    <message>
        <source>恢复成这一稿(&amp;O)</source>
        <translation>Restore this version (&amp;O)</translation>
    </message>
    <message>
        <source>这一点还没有写过，没有历史版本。写好以后每次停笔都会留下一稿。</source>
        <translation>Nothing was written here yet, so there are no versions. Each pause in writing keeps one.</translation>
    </message>
    <message>
        <source>和现在的文字一样</source>
        <translation>Same as the present text</translation>
    </message>
    <message>
        <source>〔删〕%1</source>
        <translation>[removed]%1</translation>
    </message>
    <message>
        <source>〔增〕%1</source>
        <translation>[added]%1</translation>
    </message>
    <message>
        <source>（这一稿是空的）</source>
        <translation>(this version is empty)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::TitleDesk</name>
    <message>
        <source>已登记题名，编号 %1；文件没有收进。可以用 Ctrl+Z 撤销。</source>
        <translation>Title recorded as %1; the file was not taken in. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>“%1”：%2。</source>
        <translation>“%1”: %2.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::TodoNavigation</name>
    <message>
        <source>筛选待办</source>
        <translation>Filter what is to be done</translation>
    </message>
    <message>
        <source>没有找到相符的待办。
可以输入类别、指标序号或文字。</source>
        <translation>Nothing found.
Enter a kind, the number of an indicator, or words.</translation>
    </message>
    <message>
        <source>筛选：类别、序号、文字</source>
        <translation>Filter: kind, number, words</translation>
    </message>
    <message>
        <source>按类别、指标序号或文字筛选（Ctrl+F）</source>
        <translation>Filter by kind, number of an indicator, or words (Ctrl+F)</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>读取情况说明</source>
        <translation>Read the report</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::TodoNavigationModel</name>
    <message>
        <source>未完成指标</source>
        <translation>Unfinished indicators</translation>
    </message>
    <message>
        <source>还缺材料或情况说明的指标，选中后转到那一项。</source>
        <translation>Indicators that lack materials or texts; choosing one shows it.</translation>
    </message>
    <message>
        <source>%1，%2 项</source>
        <translation>%1, %2 items</translation>
    </message>
    <message>
        <source>第%1项&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>法定期限</source>
        <translation>Statutory days</translation>
    </message>
    <message>
        <source>指标里写明的每年期限，近的在前；选中后转到那一项。</source>
        <translation>Yearly days that the indicators set, the nearest first; choosing one goes to its indicator.</translation>
    </message>
    <message>
        <source>情况说明</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>正在审签、盖章，或者等扫描件回收的情况说明；选中后转到那一份。</source>
        <translation>Reports that are being signed or sealed, or whose scan is waited for; choosing one goes to it.</translation>
    </message>
    <message>
        <source>第%1项第%2行</source>
        <translation>Item %1 row %2</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>%1&#x3000;情况说明：%2</source>
        <translation>%1&#x3000;report: %2</translation>
    </message>
    <message>
        <source>第%1项，%2，%3</source>
        <translation>Indicator %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::ToolLine</name>
    <message>
        <source>工具栏</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>添加材料</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>转到第</source>
        <translation>Go to no.</translation>
    </message>
    <message>
        <source>项</source>
        <translation>in the table</translation>
    </message>
    <message>
        <source>转到指标，输入序号后按回车</source>
        <translation>Go to indicator: type its number and press Enter</translation>
    </message>
    <message>
        <source>输入指标序号，按回车（Ctrl+G）</source>
        <translation>Type the number of an indicator and press Enter (Ctrl+G)</translation>
    </message>
    <message>
        <source>请输入指标的序号，例如 46。</source>
        <translation>Type the number of an indicator, such as 46.</translation>
    </message>
    <message>
        <source>证明表</source>
        <translation>Proof sheet</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::TypingDialog</name>
    <message>
        <source>还没有保存</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>继续填写(&amp;C)</source>
        <translation>&amp;Continue typing</translation>
    </message>
    <message>
        <source>填写、选择的内容还没有保存，关闭就没有了。</source>
        <translation>What you have typed or chosen is not saved yet and will be lost when you close.</translation>
    </message>
    <message>
        <source>不要了，关闭(&amp;X)</source>
        <translation>Discard and close (&amp;X)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitActions</name>
    <message>
        <source>新增单位“%1”</source>
        <translation>Add unit “%1”</translation>
    </message>
    <message>
        <source>修改单位“%1”</source>
        <translation>Edit unit “%1”</translation>
    </message>
    <message>
        <source>删除单位“%1”</source>
        <translation>Delete unit “%1”</translation>
    </message>
    <message>
        <source>不能删除</source>
        <translation>Cannot be deleted</translation>
    </message>
    <message>
        <source>“%1”已有报送、材料或文书记录，不能删除。可以改为停用：记录都会保留，以后不再向它交办。</source>
        <translation>“%1” has sent something in, or has evidence or notices on record, and cannot be deleted. It can be retired instead: all records stay, and it is asked nothing more.</translation>
    </message>
    <message>
        <source>停用(&amp;R)</source>
        <translation>&amp;Retire</translation>
    </message>
    <message>
        <source>停用单位“%1”</source>
        <translation>Retire unit “%1”</translation>
    </message>
    <message>
        <source>恢复单位“%1”</source>
        <translation>Restore unit “%1”</translation>
    </message>
    <message>
        <source>调整单位顺序</source>
        <translation>Order the units</translation>
    </message>
    <message>
        <source>按拼音排列单位</source>
        <translation>Order the units by pinyin</translation>
    </message>
    <message>
        <source>确认是两个单位</source>
        <translation>Confirm that they are two units</translation>
    </message>
    <message>
        <source>删除(&amp;D)</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Indicator %1</translation>
    </message>
    <message>
        <source>%1等 %2 项</source>
        <translation>%1 and others, %2 items in all</translation>
    </message>
    <message>
        <source>删除“%1”会撤回它一件也没有送来的 %2 项任务，并退出 %3 个单位组；名录里不再有它，不能再“恢复”。</source>
        <translation>Deleting “%1” withdraws %2 tasks for which it sent nothing and takes it out of %3 groups; the directory will no longer have it, and it cannot be restored.</translation>
    </message>
    <message>
        <source>指标表%1写着“%2”，删除后这些项交办时不再提出它。</source>
        <translation>In the table %1 names “%2”; once deleted it is no longer proposed there. </translation>
    </message>
    <message>
        <source>只是以后不再交办的，请用“停用”；删除后马上反悔可以按 Ctrl+Z。</source>
        <translation>To ask it nothing more in future, use “Retire”; right after deleting, Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>停用后不再向“%1”交办：会撤回它一件也没有送来的 %2 项任务，并退出 %3 个单位组；其余 %4 项照旧保留。</source>
        <translation>Once retired, “%1” is asked for nothing more: %2 tasks that it never sent anything for are withdrawn, and it leaves %3 groups; its other %4 tasks stay as they are.</translation>
    </message>
    <message>
        <source>其中 %1 项已有材料、还没有登记报送，停用以后仍列在左边“按单位”里，请核对。</source>
        <translation> For %1 of them material has come and has not been registered as submitted; the unit stays in the list “By unit” on the left, please check.</translation>
    </message>
    <message>
        <source>以后再恢复时，可以一并恢复这些任务和单位组；现在反悔可以按 Ctrl+Z。</source>
        <translation> When it is brought back later, these tasks and groups can come back with it; press Ctrl+Z to change your mind now.</translation>
    </message>
    <message>
        <source>把“%1”并入“%2”，记为别名</source>
        <translation>Merge “%1” into “%2” as an alias</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitChips</name>
    <message>
        <source>%1（单位组）</source>
        <translation>%1 (group of units)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>表中未列</source>
        <translation>not listed in the table</translation>
    </message>
    <message>
        <source>组 · %1</source>
        <translation>Group · %1</translation>
    </message>
    <message>
        <source>单位组：%1，由多个单位组成</source>
        <translation>Group of units: %1, made up of several units</translation>
    </message>
    <message>
        <source>单位：%1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>（表中此格为空）</source>
        <translation>(This cell of the table is empty)</translation>
    </message>
    <message>
        <source>（表中为“%1”）</source>
        <translation>(The table says “%1”)</translation>
    </message>
    <message>
        <source>%1（即%2）</source>
        <translation>%1 (that is %2)</translation>
    </message>
    <message>
        <source>“%1”是“%2”的别名。</source>
        <translation>“%1” is an alias of “%2”.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitDialog</name>
    <message>
        <source>名录里已经有“%1”。</source>
        <translation>“%1” is known already.</translation>
    </message>
    <message>
        <source>“%1”已经是“%2”的别名。</source>
        <translation>“%1” is an alias of “%2” already.</translation>
    </message>
    <message>
        <source>“%1”不能作名称：不超过 60 字，不含顿号、逗号、分号。</source>
        <translation>“%1” cannot be a name: at most 60 characters, without commas and semicolons.</translation>
    </message>
    <message>
        <source>请填写单位名称。</source>
        <translation>Fill in the name of the unit.</translation>
    </message>
    <message>
        <source>修改单位“%1”</source>
        <translation>Edit unit “%1”</translation>
    </message>
    <message>
        <source>新增单位</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>名称(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>简称(&amp;S)</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>类别(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>别名(&amp;A)</source>
        <translation>&amp;Aliases</translation>
    </message>
    <message>
        <source>表中的其他叫法，用顿号分开</source>
        <translation>Other names in the table, parted by 、</translation>
    </message>
    <message>
        <source>联系人(&amp;P)</source>
        <translation>Contact &amp;person</translation>
    </message>
    <message>
        <source>电话(&amp;T)</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>备注(&amp;R)</source>
        <translation>&amp;Remark</translation>
    </message>
    <message>
        <source>保存(&amp;O)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>新增(&amp;O)</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>%1，请缩短。</source>
        <translation>%1; please shorten it.</translation>
    </message>
    <message>
        <source>这不是完整的号码：请写完整的，或者改回原来的。</source>
        <translation>This is not a whole number: write the whole one, or put the old one back.</translation>
    </message>
    <message>
        <source>%1要写号码：手机，或带区号的座机，分机写在后面。</source>
        <translation>%1 has to be a number: a mobile, or a landline with area code, the extension behind.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitIntake</name>
    <message>
        <source>粘贴单位名单</source>
        <translation>Paste a list of units</translation>
    </message>
    <message>
        <source>导入单位名录</source>
        <translation>Import units</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.txt);;所有文件 (*)</source>
        <translation>Tables (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>读取表格</source>
        <translation>Read the table</translation>
    </message>
    <message>
        <source>导入单位名录：新增 %1 个，更新 %2 个</source>
        <translation>Import directory of units: %1 added, %2 updated</translation>
    </message>
    <message>
        <source>新增 %1 个</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>已有的 %1 个加入“各乡镇”</source>
        <translation>%1 known ones join “各乡镇”</translation>
    </message>
    <message>
        <source>随“各乡镇”新交办 %1 项</source>
        <translation>%1 items newly asked through “各乡镇”</translation>
    </message>
    <message>
        <source>粘贴单位名单：%1</source>
        <translation>Paste list of units: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitListModel</name>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitReportDialog</name>
    <message>
        <source>%1的情况说明</source>
        <translation>Report of %1</translation>
    </message>
    <message>
        <source>存入(&amp;O)</source>
        <translation>Store (&amp;O)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitReturnDialog</name>
    <message>
        <source>%1（%2年）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>期限%1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>承办：%1</source>
        <translation>handled by %1</translation>
    </message>
    <message>
        <source>%1&#x3000;停用以后交办给同组单位的</source>
        <translation>%1&#x3000;asked of its group since</translation>
    </message>
    <message>
        <source>单位组：%1</source>
        <translation>Group: %1</translation>
    </message>
    <message>
        <source>别名：%1</source>
        <translation>Alias: %1</translation>
    </message>
    <message>
        <source>一并恢复下面这些(&amp;A)</source>
        <translation>Bring these back, too (&amp;A)</translation>
    </message>
    <message>
        <source>恢复单位“%1”</source>
        <translation>Restore unit “%1”</translation>
    </message>
    <message>
        <source>一并恢复停用时撤回的任务、单位组和别名</source>
        <translation>Bring back the tasks, groups and aliases that its retirement took</translation>
    </message>
    <message>
        <source>停用时撤回的</source>
        <translation>Taken by its retirement</translation>
    </message>
    <message>
        <source>恢复(&amp;O)</source>
        <translation>Restore (&amp;O)</translation>
    </message>
    <message>
        <source>已报送的有%1</source>
        <translation>sent in by %1</translation>
    </message>
    <message>
        <source>已报送的有%1等 %2 个单位</source>
        <translation>sent in by %1 and others, %2 units</translation>
    </message>
    <message>
        <source>停用“%1”时撤回了它一件也没有送来的任务，退出了单位组。</source>
        <translation>When “%1” was retired, the tasks for which it had sent nothing were withdrawn and it left its groups.</translation>
    </message>
    <message>
        <source>停用“%1”时撤回了它一件也没有送来的任务，退出了单位组；送来过材料的 %2 项一直保留。</source>
        <translation>When “%1” was retired, the tasks for which it had sent nothing were withdrawn and it left its groups; the %2 for which it had sent something were kept.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitTexts</name>
    <message>
        <source>哪个单位的说明</source>
        <translation>Whose text</translation>
    </message>
    <message>
        <source>该单位的说明，一段一行</source>
        <translation>The unit&apos;s text, a paragraph a line</translation>
    </message>
    <message>
        <source>取用所选段落</source>
        <translation>Take selected paragraphs</translation>
    </message>
    <message>
        <source>放到上面正在写的地方，并记下来自哪个单位（不印出来）</source>
        <translation>Put them where you are writing above and keep their source (not printed)</translation>
    </message>
    <message>
        <source>录入…</source>
        <translation>Type in…</translation>
    </message>
    <message>
        <source>录入、粘贴或修改这个单位的说明</source>
        <translation>Type, paste or change this unit&apos;s text</translation>
    </message>
    <message>
        <source>读入文件…</source>
        <translation>Read a file…</translation>
    </message>
    <message>
        <source>从这个单位报来的 Word、PDF 或文本文件读入</source>
        <translation>Read from the Word, PDF or text file the unit sent</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>读取各单位的说明</source>
        <translation>Read the units&apos; texts</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>不属于哪一点的文字</source>
        <translation>Text of no point</translation>
    </message>
    <message>
        <source>单位名录还是空的：先在“单位”里建立名录。</source>
        <translation>The directory of units is empty: set it up under “Units” first.</translation>
    </message>
    <message>
        <source>还没有%1的说明：按“录入”贴进来，或者“读入文件”。</source>
        <translation>Nothing from %1 yet: paste it with “Type in”, or “Read a file”.</translation>
    </message>
    <message>
        <source>选中段落后按回车或“取用”；按住 Ctrl 可以选几段。</source>
        <translation>Select paragraphs and press Enter or “Take”; hold Ctrl to select several.</translation>
    </message>
    <message>
        <source>从“%1”读入，按标题认出 %2 个要点；请核对后存入。</source>
        <translation>Read from “%1”; %2 points recognised by their headings. Please check, then store.</translation>
    </message>
    <message>
        <source>从“%1”读入，没有认出各要点的标题，文字都在最下面一格；请剪贴到各点后存入。</source>
        <translation>Read from “%1”; no headings of points were recognised, all words are in the last field. Please move them to the points, then store.</translation>
    </message>
    <message>
        <source>从“%1”读入，请核对后存入。</source>
        <translation>Read from “%1”. Please check, then store.</translation>
    </message>
    <message>
        <source>录入%1第%2项的情况说明</source>
        <translation>Enter the report of %1 for indicator %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitsModel</name>
    <message>
        <source>已停用</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>退回 %1</source>
        <translation>%1 returned</translation>
    </message>
    <message>
        <source>临期 %1</source>
        <translation>%1 due soon</translation>
    </message>
    <message>
        <source>顺序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1/应报</source>
        <translation>%1/due</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitsNavigation</name>
    <message>
        <source>筛选单位</source>
        <translation>Filter units</translation>
    </message>
    <message>
        <source>各单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>还没有交办给任何单位：用“报送 › 批量交办…”，或在指标页点“交办…”。</source>
        <translation>Nothing is asked of any unit yet: use “Asking › Ask in bulk…”, or “Ask…” on an indicator.</translation>
    </message>
    <message>
        <source>应报 %1&#x3000;%2&#x3000;%3
%4：未报送 %5，退回 %6；逾期 %7</source>
        <translation>Due %1&#x3000;%2&#x3000;%3
%4: not submitted %5, returned %6; overdue %7</translation>
    </message>
    <message>
        <source>按单位名称、简称、别名、拼音首字母或经办人姓名筛选（Ctrl+F）</source>
        <translation>Filter by name, short name, alias, pinyin initials or the name of a handler (Ctrl+F)</translation>
    </message>
    <message>
        <source>没有找到相符的单位。
可以输入名称、简称、经办人或拼音首字母，如 qsfj。</source>
        <translation>No unit matches.
Type a name, a short name, a handler or pinyin initials such as qsfj.</translation>
    </message>
    <message>
        <source>筛选：单位、首字母、经办人</source>
        <translation>Filter: unit, initials, handler</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitsNavigationModel</name>
    <message>
        <source>已停用</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>有件未登记</source>
        <translation>Unregistered</translation>
    </message>
    <message>
        <source>应报 %1</source>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>经办人 %1</source>
        <translation>Handler %1</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitsPage</name>
    <message>
        <source>单位名录</source>
        <translation>Directory of units</translation>
    </message>
    <message>
        <source>筛选单位：名称、联系人或拼音首字母</source>
        <translation>Filter units: name, contact or pinyin initials</translation>
    </message>
    <message>
        <source>筛选：名称、联系人、拼音首字母</source>
        <translation>Filter: name, contact, pinyin initials</translation>
    </message>
    <message>
        <source>按名称、联系人或拼音首字母筛选（Ctrl+F）</source>
        <translation>Filter by name, contact or pinyin initials (Ctrl+F)</translation>
    </message>
    <message>
        <source>新增单位(&amp;N)…</source>
        <translation>&amp;New Unit…</translation>
    </message>
    <message>
        <source>新增一个单位</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>粘贴名单(&amp;L)…</source>
        <translation>Paste &amp;List…</translation>
    </message>
    <message>
        <source>从 xlsx 或 csv 表格导入；也可以把表格拖到本页</source>
        <translation>Import from an xlsx or csv table; a table may also be dropped on this page</translation>
    </message>
    <message>
        <source>修改(&amp;M)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>修改选中的单位（回车）</source>
        <translation>Edit the selected unit (Enter)</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>在机构序列中上移（Alt+↑）</source>
        <translation>Move up in the order of institutions (Alt+↑)</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>在机构序列中下移（Alt+↓）</source>
        <translation>Move down in the order of institutions (Alt+↓)</translation>
    </message>
    <message>
        <source>停用(&amp;R)</source>
        <translation>&amp;Retire</translation>
    </message>
    <message>
        <source>停用选中的单位：记录保留，以后不再交办</source>
        <translation>Retire the selected unit: records stay, it is asked nothing more</translation>
    </message>
    <message>
        <source>删除(&amp;D)</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>删除选中的单位（Delete）</source>
        <translation>Delete the selected unit (Delete)</translation>
    </message>
    <message>
        <source>按拼音排列(&amp;Y)</source>
        <translation>Order b&amp;y Pinyin</translation>
    </message>
    <message>
        <source>把机构序列改为拼音顺序，可以撤销</source>
        <translation>Order the institutions by pinyin; can be undone</translation>
    </message>
    <message>
        <source>%1 个单位</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>读取联系人</source>
        <translation>Read the contacts</translation>
    </message>
    <message>
        <source>名录里还没有单位：点“新增单位”，或者“粘贴名单”一次加入多个。</source>
        <translation>There are no units yet: press “New Unit”, or “Paste List” for several at once.</translation>
    </message>
    <message>
        <source>没有符合“%1”的单位：换一个词，或清空筛选。</source>
        <translation>No unit matches “%1”: try another word, or clear the filter.</translation>
    </message>
    <message>
        <source>恢复(&amp;R)</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>恢复选中的单位，可以重新交办</source>
        <translation>Restore the selected unit, so that it can be asked again</translation>
    </message>
    <message>
        <source>导入表格(&amp;T)…</source>
        <translation>Import table(&amp;T)…</translation>
    </message>
    <message>
        <source>一次粘贴多个单位，如各乡镇的名单（复制了名单的，按 Ctrl+V）</source>
        <translation>Paste several units at once, such as a list of townships (Ctrl+V where the list was copied)</translation>
    </message>
    <message>
        <source>，另有停用的 %1 个</source>
        <translation>, and %1 retired</translation>
    </message>
    <message>
        <source>，筛出 %1 个</source>
        <translation>, %1 found</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::UnitsTable</name>
    <message>
        <source>单位名录</source>
        <translation>Directory of units</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::VersionsDialog</name>
    <message>
        <source>现在用的</source>
        <translation>In use now</translation>
    </message>
    <message>
        <source>脱敏件</source>
        <translation>Redacted copy</translation>
    </message>
    <message>
        <source>旧截图</source>
        <translation>Old capture</translation>
    </message>
    <message>
        <source>旧版本</source>
        <translation>Old version</translation>
    </message>
    <message>
        <source>各个版本</source>
        <translation>All versions</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>the file name</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>存入时间</source>
        <translation>time of storing</translation>
    </message>
    <message>
        <source>存入人</source>
        <translation>Stored by</translation>
    </message>
    <message>
        <source>打开(&amp;P)</source>
        <translation>O&amp;pen</translation>
    </message>
    <message>
        <source>换回这一版(&amp;R)</source>
        <translation>&amp;Go back to this one</translation>
    </message>
    <message>
        <source>现在的版本也留着，可以撤销</source>
        <translation>The present one is kept, too; can be undone</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::VisitDesk</name>
    <message>
        <source>调卷单</source>
        <translation>Loan slip</translation>
    </message>
    <message>
        <source>归还登记</source>
        <translation>Register of loans</translation>
    </message>
    <message>
        <source>做%1</source>
        <translation>Make: %1</translation>
    </message>
    <message>
        <source>预览%1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf);;Excel 表格 (*.xlsx)</source>
        <translation>PDF file (*.pdf);;Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::VisitDialog</name>
    <message>
        <source>一览表</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>第%1项证明表</source>
        <translation>Proof sheet of indicator %1</translation>
    </message>
    <message>
        <source>补交材料清单</source>
        <translation>List of what is to be handed in</translation>
    </message>
    <message>
        <source>回访名单</source>
        <translation>Call-back list</translation>
    </message>
    <message>
        <source>写明全部号码，签字领取(&amp;A)</source>
        <translation>&amp;All digits, handed out against signature</translation>
    </message>
    <message>
        <source>迎检单据</source>
        <translation>Sheets for the visit</translation>
    </message>
    <message>
        <source>一览表(&amp;S)</source>
        <translation>&amp;Summary</translation>
    </message>
    <message>
        <source>全部指标的状态、数目和还缺什么，A3 横排</source>
        <translation>State, counts and what is missing of all indicators, A3 across</translation>
    </message>
    <message>
        <source>证明表(&amp;Z)</source>
        <translation>&amp;Proof sheet</translation>
    </message>
    <message>
        <source>一项指标：什么证明什么，在哪一册哪一页、哪个柜子</source>
        <translation>One indicator: what proves what, in which volume and on which page, in which cabinet</translation>
    </message>
    <message>
        <source>补交材料清单(&amp;H)</source>
        <translation>To be &amp;handed in</translation>
    </message>
    <message>
        <source>检查组要求补交的：未报送、退回的，按单位列出</source>
        <translation>What inspectors want handed in later: not handed in or returned, with the unit</translation>
    </message>
    <message>
        <source>哪几项指标</source>
        <translation>Which indicators</translation>
    </message>
    <message>
        <source>如 20,46；补交清单留空是全部</source>
        <translation>Such as 20,46; empty for all that is to be handed in</translation>
    </message>
    <message>
        <source>哪几项(&amp;N)</source>
        <translation>I&amp;ndicators</translation>
    </message>
    <message>
        <source>回访名单(&amp;B)</source>
        <translation>Call-&amp;back list</translation>
    </message>
    <message>
        <source>第3、7、8、11、17项材料里写明的联系人和电话，平时遮去中间几位</source>
        <translation>People and telephone numbers named in the evidence of indicators 3, 7, 8, 11 and 17; usually some digits are hidden</translation>
    </message>
    <message>
        <source>预览、打印(&amp;P)…</source>
        <translation>&amp;Preview, print…</translation>
    </message>
    <message>
        <source>导出(&amp;X)…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>交给谁</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>如 检查组电话回访；会记入修改记录和归还登记</source>
        <translation>Such as: inspectors call back; goes into the history and the register of loans</translation>
    </message>
    <message>
        <source>交给谁(&amp;T)</source>
        <translation>Given &amp;to</translation>
    </message>
    <message>
        <source>为什么(&amp;W)</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>“%1”里有指标表没有的序号，请改正。</source>
        <translation>“%1” holds a number that the table does not have; please correct it.</translation>
    </message>
    <message>
        <source>证明表一次做一项，请写一个序号。</source>
        <translation>A proof sheet is of one indicator; please write one number.</translation>
    </message>
    <message>
        <source>要写明全部号码，请写交给谁、为什么。</source>
        <translation>For all digits, please write who gets it and why.</translation>
    </message>
    <message>
        <source>台账只读，不能登记领取，名单只能遮去号码。</source>
        <translation>The ledger is read-only, so handing out cannot be recorded and digits stay hidden.</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::WholeReport</name>
    <message>
        <source>全项情况说明（%1 行合为一份）</source>
        <translation>Report of the whole indicator (%1 rows in one)</translation>
    </message>
    <message>
        <source>%1（第%2项全部情况说明）</source>
        <translation>%1 (the whole report of indicator %2)</translation>
    </message>
    <message>
        <source>预览全项</source>
        <translation>Preview all</translation>
    </message>
    <message>
        <source>导出全项 PDF</source>
        <translation>All as PDF</translation>
    </message>
    <message>
        <source>按公文格式预览本项各行的情况说明，可打印（Ctrl+P）</source>
        <translation>Preview of all rows&apos; report, ready to print (Ctrl+P)</translation>
    </message>
    <message>
        <source>把本项各行的情况说明存为一个 PDF（Ctrl+E）；按右边的箭头另存为 Word、网页、纯文字</source>
        <translation>Saves the report of all rows as one PDF (Ctrl+E); the arrow offers Word, HTML and plain text</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::WindowActions</name>
    <message>
        <source>新建台账(&amp;N)…</source>
        <translation>&amp;New ledger…</translation>
    </message>
    <message>
        <source>从官方指标表建立新的台账文件夹</source>
        <translation>Create a new ledger folder from the official indicator table</translation>
    </message>
    <message>
        <source>打开台账(&amp;O)…</source>
        <translation>&amp;Open ledger…</translation>
    </message>
    <message>
        <source>打开台账所在的文件夹</source>
        <translation>Open the folder a ledger is in</translation>
    </message>
    <message>
        <source>添加材料(&amp;A)…</source>
        <translation>&amp;Add evidence…</translation>
    </message>
    <message>
        <source>给选中的材料添加文件</source>
        <translation>Add files to the selected material</translation>
    </message>
    <message>
        <source>导出情况说明 PDF(&amp;E)…</source>
        <translation>&amp;Export report as PDF…</translation>
    </message>
    <message>
        <source>把本项的情况说明存为 PDF 文件</source>
        <translation>Save this indicator&apos;s report as a PDF file</translation>
    </message>
    <message>
        <source>打印预览(&amp;P)…</source>
        <translation>&amp;Print preview…</translation>
    </message>
    <message>
        <source>按公文格式预览并打印本项的情况说明</source>
        <translation>Preview and print this indicator&apos;s report in official document format</translation>
    </message>
    <message>
        <source>检查台账(&amp;K)…</source>
        <translation>Chec&amp;k ledger…</translation>
    </message>
    <message>
        <source>核对每个文件和数据库是否完好</source>
        <translation>Check that every file and the database are intact</translation>
    </message>
    <message>
        <source>关闭(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>粘贴为材料(&amp;V)	Ctrl+V</source>
        <translation>&amp;Paste as evidence	Ctrl+V</translation>
    </message>
    <message>
        <source>把剪贴板里的截图或文件放到选中的材料下</source>
        <translation>Put the screenshot or files on the clipboard under the selected material</translation>
    </message>
    <message>
        <source>筛选指标(&amp;F)</source>
        <translation>&amp;Filter indicators</translation>
    </message>
    <message>
        <source>按序号、文字、单位筛选</source>
        <translation>Filter by number, text or unit</translation>
    </message>
    <message>
        <source>转到指标内容(&amp;C)</source>
        <translation>Go to indicator &amp;content</translation>
    </message>
    <message>
        <source>转到指标(&amp;G)…</source>
        <translation>&amp;Go to indicator…</translation>
    </message>
    <message>
        <source>输入序号，按回车</source>
        <translation>Type the number and press Enter</translation>
    </message>
    <message>
        <source>上一项(&amp;U)</source>
        <translation>Previo&amp;us indicator</translation>
    </message>
    <message>
        <source>下一项(&amp;D)</source>
        <translation>Next in&amp;dicator</translation>
    </message>
    <message>
        <source>指标目录(&amp;L)</source>
        <translation>List of &amp;indicators</translation>
    </message>
    <message>
        <source>材料与预览(&amp;R)</source>
        <translation>Evidence and p&amp;review</translation>
    </message>
    <message>
        <source>快捷键(&amp;S)</source>
        <translation>Keyboard &amp;shortcuts</translation>
    </message>
    <message>
        <source>关于法治台账(&amp;A)</source>
        <translation>&amp;About Rule-of-law ledger</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>最近打开(&amp;T)</source>
        <translation>Open recen&amp;t</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>查看(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>指标(&amp;I)</source>
        <translation>&amp;Indicator</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>跟随系统(&amp;S)</source>
        <translation>Follow the &amp;system</translation>
    </message>
    <message>
        <source>深色(&amp;D)</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>操作人(&amp;R)…</source>
        <translation>You&amp;r name…</translation>
    </message>
    <message>
        <source>改动以谁的名字记入历史</source>
        <translation>Under whose name changes go into the history</translation>
    </message>
    <message>
        <source>回到指标和材料</source>
        <translation>Back to indicators and evidence</translation>
    </message>
    <message>
        <source>单位名录(&amp;U)</source>
        <translation>&amp;Units</translation>
    </message>
    <message>
        <source>单位、联系人和单位组；再按一次或按 Esc 回到指标</source>
        <translation>Units, contacts and groups; once more, or Esc, goes back to the indicators</translation>
    </message>
    <message>
        <source>批量交办(&amp;B)…</source>
        <translation>Ask in &amp;batch…</translation>
    </message>
    <message>
        <source>把几个部分、几行的材料一次交办给表中写明的单位</source>
        <translation>Ask the units that the table names for the materials of several parts and rows at once</translation>
    </message>
    <message>
        <source>报送(&amp;B)</source>
        <translation>&amp;Requirements</translation>
    </message>
    <message>
        <source>本台账的单位(&amp;W)…</source>
        <translation>This ledger&apos;s agenc&amp;y…</translation>
    </message>
    <message>
        <source>备份与恢复(&amp;B)…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>查看备份，备份到另一块盘，从备份恢复</source>
        <translation>See the backups, back up to another disk, restore from one</translation>
    </message>
    <message>
        <source>导出材料(&amp;M)…</source>
        <translation>Export &amp;evidence…</translation>
    </message>
    <message>
        <source>把一项、一个部分、一个单位或全部的材料按编号导出到文件夹</source>
        <translation>Export the evidence of an indicator, a section, a unit or all of it, by number, to a folder</translation>
    </message>
    <message>
        <source>按部分</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>左边列出各部分的指标</source>
        <translation>List the indicators by section on the left</translation>
    </message>
    <message>
        <source>按单位</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>左边列出各单位，看谁还没交</source>
        <translation>List the units on the left and who still owes what</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>左边列出逾期、待审核、退回等要办的事</source>
        <translation>List what is overdue, to be reviewed or returned on the left</translation>
    </message>
    <message>
        <source>回到刚才的报送任务列表</source>
        <translation>Go back to the list of requirements</translation>
    </message>
    <message>
        <source>任务分工矩阵(&amp;M)</source>
        <translation>Task &amp;matrix</translation>
    </message>
    <message>
        <source>每一行分工、每一个单位报得怎么样；再按一次或按 Esc 回到指标</source>
        <translation>How every row and every unit stands; again or Esc returns to the indicators</translation>
    </message>
    <message>
        <source>进度(&amp;P)</source>
        <translation>&amp;Progress</translation>
    </message>
    <message>
        <source>哪里可能丢分、各部分和各单位的进度、进度通报；再按一次或按 Esc 回到指标</source>
        <translation>Where points may be lost, progress of sections and units, the bulletin; again or Esc returns to the indicators</translation>
    </message>
    <message>
        <source>交办催办(&amp;T)</source>
        <translation>No&amp;tices</translation>
    </message>
    <message>
        <source>给单位的交办单、接收单和提醒，以及发文登记；再按一次或按 Esc 回到指标</source>
        <translation>Assignments, receipts and reminders for units, and the log of them; once more, or Esc, for the indicators</translation>
    </message>
    <message>
        <source>修改记录(&amp;H)</source>
        <translation>C&amp;hanges</translation>
    </message>
    <message>
        <source>谁在什么时候改了什么；再按一次或按 Esc 回到指标</source>
        <translation>Who changed what and when; once more, or Esc, for the indicators</translation>
    </message>
    <message>
        <source>收进一批材料(&amp;J)…</source>
        <translation>Take in a &amp;Heap of Evidence…</translation>
    </message>
    <message>
        <source>各单位发来的文件夹、压缩包或许多文件，逐个看放到哪里，再一次收进</source>
        <translation>Folders, archives or many files that units sent: see where each goes, then take them in at once</translation>
    </message>
    <message>
        <source>网址核查表(&amp;U)…</source>
        <translation>List of &amp;addresses…</translation>
    </message>
    <message>
        <source>全部网址和二维码，可以预览、打印、导出</source>
        <translation>All addresses with QR codes, to preview, print and export</translation>
    </message>
    <message>
        <source>材料回收站(&amp;L)…</source>
        <translation>Evidence &amp;bin…</translation>
    </message>
    <message>
        <source>从材料下移出的，可以放回</source>
        <translation>What was taken out of materials, to be put back</translation>
    </message>
    <message>
        <source>查找全部(&amp;S)…</source>
        <translation>&amp;Search everything…</translation>
    </message>
    <message>
        <source>查找指标、材料、单位、情况说明、佐证材料和文件里的文字</source>
        <translation>Search indicators, materials, units, reports, evidence and the words within files</translation>
    </message>
    <message>
        <source>生成迎检文件夹(&amp;I)…</source>
        <translation>Make &amp;inspectors&apos; folder…</translation>
    </message>
    <message>
        <source>检查组用浏览器翻看的文件夹或压缩包，不联网，不需要别的程序</source>
        <translation>A folder or zip that inspectors read with a browser, without a network or another program</translation>
    </message>
    <message>
        <source>迎检单据(&amp;D)…</source>
        <translation>Sheets for the &amp;visit…</translation>
    </message>
    <message>
        <source>一览表、证明表、补交材料清单、回访名单，可以预览、打印、导出</source>
        <translation>Summary, proof sheet, what is to be handed in, call-back list; preview, print, export</translation>
    </message>
    <message>
        <source>调卷与归还(&amp;H)…</source>
        <translation>Loans and &amp;returns…</translation>
    </message>
    <message>
        <source>盒里、柜里的原件调给了谁，还了没有</source>
        <translation>Who has which original out of a box or cabinet, and what is back</translation>
    </message>
    <message>
        <source>本项证明表(&amp;Z)…</source>
        <translation>Proof &amp;sheet of this indicator…</translation>
    </message>
    <message>
        <source>这一项什么证明什么，在哪里，一页</source>
        <translation>What proves what here and where it lies, on one page</translation>
    </message>
    <message>
        <source>制作汇编(&amp;G)…</source>
        <translation>Make &amp;bound set…</translation>
    </message>
    <message>
        <source>封面、目录、情况说明和入册的材料装订成带页码的 PDF，另有盒脊标签</source>
        <translation>Cover, contents, reports and evidence bound into a PDF with page numbers, and spine labels for boxes</translation>
    </message>
    <message>
        <source>总目录、卷内目录和佐证材料清单，可以预览、打印、导出</source>
        <translation>Master index, volume indexes and list of evidence, to be previewed, printed and exported</translation>
    </message>
    <message>
        <source>选几项、几个部分或一个单位，一次打印情况说明、核对表、清单和催办单</source>
        <translation>Choose indicators, sections or a unit; print reports, checklists, lists and reminders at once</translation>
    </message>
    <message>
        <source>版式设置(&amp;Y)…</source>
        <translation>Page La&amp;yout…</translation>
    </message>
    <message>
        <source>情况说明的页边距、字体、字号、行数和页码，可以按名称保存</source>
        <translation>Margins, typefaces, sizes, lines and page numbers of reports, kept under names</translation>
    </message>
    <message>
        <source>本项导出的 Word 文件改好以后读回来，逐个要点比较，再选择读回</source>
        <translation>Read an edited Word file of this indicator back, compare it point by point, and choose what to take over</translation>
    </message>
    <message>
        <source>读回 Word 文件(&amp;W)…</source>
        <translation>Read Back a &amp;Word File…</translation>
    </message>
    <message>
        <source>打印中心(&amp;C)…</source>
        <translation>Print &amp;Centre…</translation>
    </message>
    <message>
        <source>封版与增补册(&amp;F)…</source>
        <translation>&amp;Frozen sets and supplements…</translation>
    </message>
    <message>
        <source>送审时固定材料的编号，记下装订的册和页；后来的另装增补册</source>
        <translation>Fixes the numbers when the set is sent and records volumes and pages; what comes later goes into a supplement</translation>
    </message>
    <message>
        <source>全屏查看材料(&amp;W)</source>
        <translation>Evidence on full &amp;screen</translation>
    </message>
    <message>
        <source>选中的材料占满屏幕，← 和 → 翻看前后的</source>
        <translation>The chosen piece fills the screen; ← and → go through the others</translation>
    </message>
    <message>
        <source>卷内目录与清单(&amp;N)…</source>
        <translation>I&amp;ndexes and lists…</translation>
    </message>
    <message>
        <source>成册迎检(&amp;P)</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>使用说明(&amp;G)	F1</source>
        <translation>&amp;Guide	F1</translation>
    </message>
    <message>
        <source>打开说明，翻到现在所在的地方</source>
        <translation>Open the guide at the page of where you are</translation>
    </message>
    <message>
        <source>检查网址(&amp;J)…</source>
        <translation>Check Web Addresses (&amp;J)…</translation>
    </message>
    <message>
        <source>逐个连接台账里的网址，看能不能打开，结果和日期印在网址核查表上；要能上网</source>
        <translation>Tries each web address of the ledger; result and date are printed on the sheet of addresses; needs the internet</translation>
    </message>
    <message>
        <source>返回列表(&amp;Y)</source>
        <translation>Back to the list(&amp;Y)</translation>
    </message>
    <message>
        <source>浅色(&amp;N)</source>
        <translation>Light (&amp;N)</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>情况说明没有另外写落款时，和催办函件、进度通报，各用哪个单位落款</source>
        <translation>Which agency signs a report that names no other, and which the letters and bulletins</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::WorkspaceActions</name>
    <message>
        <source>打开台账文件夹</source>
        <translation>Open ledger folder</translation>
    </message>
    <message>
        <source>还没有打开过别的台账</source>
        <translation>No other ledger has been opened yet</translation>
    </message>
    <message>
        <source>清理多余文件</source>
        <translation>Remove surplus files</translation>
    </message>
    <message>
        <source>检查台账</source>
        <translation>Check ledger</translation>
    </message>
    <message>
        <source>复制到本机</source>
        <translation>Copy to this computer</translation>
    </message>
    <message>
        <source>台账已复制到“%1”，但有 %2 份材料文件在原处已经丢失或被改动，没有复制：请找回原件，打开副本后重新添加。%3</source>
        <translation>The ledger was copied to “%1”, but %2 files were lost or altered in the original already and were not copied: please find them, open the copy and add them again. %3</translation>
    </message>
    <message>
        <source>修改本台账的单位</source>
        <translation>Change this ledger&apos;s agency</translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>不撤销</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::WorkspaceNotices</name>
    <message>
        <source>复制到本机…</source>
        <translation>Copy to this computer…</translation>
    </message>
    <message>
        <source>把整个台账复制到本机，打开本机这份</source>
        <translation>Copy the whole ledger to this computer and open the copy</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>收起这条提示，下次打开时再提醒</source>
        <translation>Hide this notice until the ledger is opened again</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>对方关闭后，重新打开就可以修改，看到的也是最新内容</source>
        <translation>Once the other has closed it, open it anew to edit and to see what is new</translation>
    </message>
    <message>
        <source>上次没有正常关闭：当时正在输入、还没有存成修改的 %1 处文字已经补存，在“修改记录”里看得到。</source>
        <translation>Last time the program did not close in order: %1 texts that were being typed have been saved now; see the history.</translation>
    </message>
    <message>
        <source>收起这条提示</source>
        <translation>Hide this notice</translation>
    </message>
    <message>
        <source>修改记录第 %1 条与前后不符，可能被本程序以外的方式改动过：请检查台账，看哪些内容受影响，需要时用“文件 › 备份与恢复”恢复到以前的备份。</source>
        <translation>Entry %1 of the history does not fit the ones around it and may have been altered outside this program: check the ledger to see what is affected and, where needed, put it back to an earlier backup with File › Backup and restore.</translation>
    </message>
    <message>
        <source>检查台账…</source>
        <translation>Check ledger…</translation>
    </message>
    <message>
        <source>从头核对修改记录和材料文件，逐条列出</source>
        <translation>Goes through the history and the evidence files from the beginning and lists what it finds</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::WritingActions</name>
    <message>
        <source>读取引用的附件编号</source>
        <translation>Read the numbers of cited evidence</translation>
    </message>
    <message>
        <source>读取全部佐证材料</source>
        <translation>Read all evidence</translation>
    </message>
    <message>
        <source>各要点都已经有文字，没有套用提纲；要放在光标处，请选一类提纲。</source>
        <translation>All points have text already, so no outline was put in; to put one in at the cursor choose its kind.</translation>
    </message>
    <message>
        <source>〔来源：%1〕</source>
        <translation>[Source: %1]</translation>
    </message>
    <message>
        <source>〔附件〕</source>
        <translation>[evidence]</translation>
    </message>
    <message>
        <source>附件%1</source>
        <translation>Evidence %1</translation>
    </message>
    <message>
        <source>读取历史版本</source>
        <translation>Read the versions</translation>
    </message>
    <message>
        <source>恢复第%1项情况说明的旧稿</source>
        <translation>Restore an earlier version of report %1</translation>
    </message>
    <message>
        <source>与其他指标合写</source>
        <translation>Write together with other indicators</translation>
    </message>
    <message>
        <source>设置与第%1项合写的指标</source>
        <translation>Set the indicators written together with %1</translation>
    </message>
    <message>
        <source>第%1项单独写情况说明</source>
        <translation>Write report %1 separately</translation>
    </message>
    <message>
        <source>第%1项情况说明转到%2</source>
        <translation>Report %1 moved to %2</translation>
    </message>
</context>
<context>
    <name>taizhang::ui::WrittenDialog</name>
    <message>
        <source>没有放进去的，以及要知道的：</source>
        <translation>What was left out, and what to know:</translation>
    </message>
    <message>
        <source>没有放进去的，以及要知道的</source>
        <translation>What was left out, and what to know</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>系统里没有能打开“%1”的程序，文件已经写好：请在文件管理器里打开它。</source>
        <translation>No program here can open “%1”; it is written: open it in the file manager.</translation>
    </message>
    <message>
        <source>打开(&amp;O)</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>打开所在文件夹(&amp;F)</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>第%1项 · 全部材料</source>
        <translation>Indicator %1 · all evidence</translation>
    </message>
    <message>
        <source>第%1项 · 材料 %2：%3</source>
        <translation>Indicator %1 · material %2: %3</translation>
    </message>
    <message>
        <source>这里还没有材料。

台账按只读方式打开，不能添加。</source>
        <translation>There is no evidence here yet.

The ledger is open read-only; nothing can be added.</translation>
    </message>
    <message>
        <source>这份材料还没有文件。

把文件拖到这里，
或按“添加…”选择文件，
或按 Ctrl+V 粘贴截图。</source>
        <translation>This material has no files yet.

Drag files here,
choose files with “Add…”,
or press Ctrl+V to paste a screenshot.</translation>
    </message>
    <message>
        <source>这一项还没有收到材料。

请先在中间选一份材料，再添加文件。</source>
        <translation>No evidence has been received for this indicator yet.

Select a material in the middle first, then add files.</translation>
    </message>
    <message>
        <source>这一项不适用，不需要收集材料。</source>
        <translation>This indicator is not applicable; no material needs to be collected.</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Word 文档</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>Excel 表格</source>
        <translation>Excel spreadsheet</translation>
    </message>
    <message>
        <source>演示文稿</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>WPS 文档</source>
        <translation>WPS document</translation>
    </message>
    <message>
        <source>压缩包</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>视频</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>音频</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>其他文件</source>
        <translation>Other file</translation>
    </message>
    <message>
        <source>%1 字节</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>截图 %1.png</source>
        <translation>Screenshot %1.png</translation>
    </message>
    <message>
        <source>剪贴板里的图片无法存为 PNG，台账没有改动：请先存成图片文件，再添加。</source>
        <translation>The image on the clipboard cannot be saved as PNG; the ledger was not changed. Please save it as an image file first and then add it.</translation>
    </message>
    <message>
        <source>文件“%1”无法显示，可能已损坏或设有密码，台账内容没有改动：请换一份可以打开的 PDF。</source>
        <translation>The file “%1” cannot be displayed; it may be damaged or protected by a password. The content of the ledger was not changed. Please use a PDF that can be opened.</translation>
    </message>
    <message>
        <source>打印机“%1”没有接受打印任务，台账内容没有改动：请检查打印机是否开机、联机后重试。</source>
        <translation>The printer “%1” did not accept the print job; the content of the ledger was not changed. Please check that the printer is switched on and online and try again.</translation>
    </message>
    <message>
        <source>已停止打印，已送出的页可能仍会印出。</source>
        <translation>Printing was stopped; pages already sent may still be printed.</translation>
    </message>
    <message>
        <source>查找丢失的文件</source>
        <translation>Looking for lost files</translation>
    </message>
    <message>
        <source>本局</source>
        <translation>The bureau</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1（%2，%3年）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>取消(&amp;C)</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>“%1”还没有成员：在“单位名录”里选中它，点“成员”。</source>
        <translation>“%1” has no members yet: select it under “Units” and press “Members”.</translation>
    </message>
    <message>
        <source>“%1”现指 %2 个单位：%3。</source>
        <translation>“%1” means %2 units: %3.</translation>
    </message>
    <message>
        <source>“%1”（含%2）现指 %3 个单位：%4。</source>
        <translation>“%1” (with %2) means %3 units: %4.</translation>
    </message>
    <message>
        <source>加入 %1 个：%2。</source>
        <translation>%1 join: %2.</translation>
    </message>
    <message>
        <source>移出 %1 个：%2。</source>
        <translation>%1 leave: %2.</translation>
    </message>
    <message>
        <source>随组新交办 %1 项：%2。</source>
        <translation>%1 newly asked through the group: %2.</translation>
    </message>
    <message>
        <source>这个组所指的单位不变，没有报送任务因此增减。</source>
        <translation>The group means the same units; nothing is asked or withdrawn.</translation>
    </message>
    <message>
        <source>单位组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>此格为空，上面第%1项写明“%2”</source>
        <translation>The cell is empty; item %1 above says “%2”</translation>
    </message>
    <message>
        <source>牵头单位写明“%1”</source>
        <translation>Lead unit “%1”</translation>
    </message>
    <message>
        <source>责任单位写明“%1”</source>
        <translation>Responsible unit “%1”</translation>
    </message>
    <message>
        <source>材料%1写明“%2”</source>
        <translation>Material %1 says “%2”</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>材料文字写明的</source>
        <translation>Named by the material</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead units</translation>
    </message>
    <message>
        <source>牵头单位（表中为空，可能是）</source>
        <translation>Lead units (empty in the table, perhaps)</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>名录里的其他单位</source>
        <translation>Other units of the directory</translation>
    </message>
    <message>
        <source>承办：%1</source>
        <translation>Handled by: %1</translation>
    </message>
    <message>
        <source>理由：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>申请延期到%1，待批</source>
        <translation>Asks to extend to %1, not decided</translation>
    </message>
    <message>
        <source>申请延期到%1，待批：%2</source>
        <translation>Asks to extend to %1, not decided: %2</translation>
    </message>
    <message>
        <source>备注：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2年</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1（延期）</source>
        <translation>%1 (extended)</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 file(s)</translation>
    </message>
    <message>
        <source>退回理由：%1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>零报告</source>
        <translation>Nil return</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>临期</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>已交办 %1 个单位</source>
        <translation>%1 units asked</translation>
    </message>
    <message>
        <source>已交办 %1 个单位 %2 项</source>
        <translation>%1 units asked, %2 requirements</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（%2 个单位）</source>
        <translation>%1 (%2 units)</translation>
    </message>
    <message>
        <source>%1（还没有成员）</source>
        <translation>%1 (no members yet)</translation>
    </message>
    <message>
        <source>表中没有可以交办的单位</source>
        <translation>The table names nobody who can be asked</translation>
    </message>
    <message>
        <source>%1（%2年）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>第%1项 · 材料 %2 · %3：%4</source>
        <translation>Item %1 · material %2 · %3: %4</translation>
    </message>
    <message>
        <source>%1还没有报来文件。

把收到的文件拖到这里，
或按“添加…”选择文件，
或按 Ctrl+V 粘贴截图。</source>
        <translation>%1 has sent no file yet.

Drop what came in here,
or choose files with “Add…”,
or paste a screenshot with Ctrl+V.</translation>
    </message>
    <message>
        <source>已把 %1 份材料导出到“%2”。</source>
        <translation>Exported %1 files to “%2”.</translation>
    </message>
    <message>
        <source>把导出的材料放在哪个文件夹里</source>
        <translation>The folder to export the evidence to</translation>
    </message>
    <message>
        <source>导出材料</source>
        <translation>Export evidence</translation>
    </message>
    <message>
        <source>打印%1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>%1

还没有网页截图。按“打开”看网页，截图后回到这里按 Ctrl+V 存下。</source>
        <translation>%1

There is no picture of the page yet. Press Open to see the page, take a screenshot, come back and press Ctrl+V to keep it.</translation>
    </message>
    <message>
        <source>没有文件，只有登记。</source>
        <translation>No file, only the entry.</translation>
    </message>
    <message>
        <source>【工作表：%1】</source>
        <translation>[Sheet: %1]</translation>
    </message>
    <message>
        <source>【第%1张】</source>
        <translation>[Slide %1]</translation>
    </message>
    <message>
        <source>里面没有文字，可以用系统程序打开查看。</source>
        <translation>There are no words in it; it can be looked at with the system&apos;s program.</translation>
    </message>
    <message>
        <source>迎检文件夹</source>
        <translation>Inspectors&apos; folder</translation>
    </message>
    <message>
        <source>迎检文件夹存为</source>
        <translation>Save the inspectors&apos; folder as</translation>
    </message>
    <message>
        <source>压缩包 (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>把迎检文件夹放在哪里</source>
        <translation>Where to put the inspectors&apos; folder</translation>
    </message>
    <message>
        <source>已生成“%1”：%2 项指标，%3 个文件。</source>
        <translation>Made “%1”: %2 indicators, %3 files.</translation>
    </message>
    <message>
        <source>拷给检查组时要拷整个文件夹，打开里面的 index.html。</source>
        <translation> Give inspectors the whole folder; index.html in it is to be opened.</translation>
    </message>
    <message>
        <source>发给检查组后先解压，再打开里面的 index.html。</source>
        <translation> It is unpacked first, then index.html in it is opened.</translation>
    </message>
    <message>
        <source>生成迎检文件夹</source>
        <translation>Make inspectors&apos; folder</translation>
    </message>
    <message>
        <source>添加于 %1</source>
        <translation>Added %1</translation>
    </message>
    <message>
        <source>可执行程序</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>请核对：已有 %1 件，未登记报送。</source>
        <translation>Please check: %1 piece(s) came and are not registered as submitted.</translation>
    </message>
    <message>
        <source>%1（本局自收）</source>
        <translation>%1 (collected by the bureau)</translation>
    </message>
    <message>
        <source>%1已有 %2 件，未登记报送，仍算没有交。</source>
        <translation>%1 has %2 piece(s) that are not registered as submitted; it still counts as owed.</translation>
    </message>
    <message>
        <source>%1 个单位的 %2 项已有文件，未登记报送，仍算没有交：%3。</source>
        <translation>%2 task(s) of %1 unit(s) have files that are not registered as submitted; they still count as owed: %3.</translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>撤回从没有报送、也没有发过文的 %1 项：%2。</source>
        <translation>Withdraws %1 never answered nor written about: %2.</translation>
    </message>
    <message>
        <source>查看“%1”</source>
        <translation>Looking at “%1”</translation>
    </message>
    <message>
        <source>有过报送、延期或发过文，保留 %1 项：%2。</source>
        <translation>Sent something, got or asked for more time, or was written to; kept %1: %2.</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>%1欠交的还没有临期（到期前 %2 天）、逾期的，先不用发%3；要提示的可以发%4。</source>
        <translation>Nothing that %1 owes is late or due within %2 days: no %3 is called for yet; a %4 can be sent.</translation>
    </message>
    <message>
        <source>%1没有要写进%2的材料，不用发。</source>
        <translation>%1 has nothing to be listed in a %2; none is needed.</translation>
    </message>
    <message>
        <source>%1：建议%2，因为%3。</source>
        <translation>%1: %2 is proposed, because %3.</translation>
    </message>
    <message>
        <source>%1：现在不用发文，%2。</source>
        <translation>%1: no letter is needed now, %2.</translation>
    </message>
    <message>
        <source>报送任务</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>筛选“%1”</source>
        <translation>Filter “%1”</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>交办(&amp;O)</source>
        <translation>&amp;Ask</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>材料%1写明的“%2”</source>
        <translation>“%2” named in material %1</translation>
    </message>
    <message>
        <source>牵头单位“%1”</source>
        <translation>lead unit “%1”</translation>
    </message>
    <message>
        <source>责任单位“%1”</source>
        <translation>responsible unit “%1”</translation>
    </message>
    <message>
        <source>名录里没有%1。</source>
        <translation>The directory does not have %1.</translation>
    </message>
    <message>
        <source>材料写明“%1”</source>
        <translation>The material names “%1”</translation>
    </message>
    <message>
        <source>牵头单位空着，可能是上面第%1项的“%2”，请逐份交办</source>
        <translation>No lead unit is named; perhaps “%2” of item %1 above, please assign one by one</translation>
    </message>
    <message>
        <source>名录里没有“%1”</source>
        <translation>the directory does not have “%1”</translation>
    </message>
    <message>
        <source>表中没有列这一项要收集的材料。</source>
        <translation>The table names no material to collect for this item.</translation>
    </message>
    <message>
        <source>选择当时收进的那个文件</source>
        <translation>Choose the File That Was Taken In Then</translation>
    </message>
    <message>
        <source>找回文件</source>
        <translation>Put File Back</translation>
    </message>
    <message>
        <source>已放回：%1。</source>
        <translation>Put back: %1.</translation>
    </message>
    <message>
        <source>将新增 %1 项报送任务</source>
        <translation>%1 new requirements</translation>
    </message>
    <message>
        <source>已经交办的 %1 项改为分年</source>
        <translation>%1 asked before will be asked by years</translation>
    </message>
    <message>
        <source>已经交办的保持不变</source>
        <translation>what was asked before stays as it is</translation>
    </message>
    <message>
        <source>%1已经报送或已有材料，不能改为分年：请取消勾选它，或不填年度。</source>
        <translation>Something was handed in or filed for %1, so it cannot be split by years: untick it, or leave the years empty.</translation>
    </message>
    <message>
        <source>请核对：停用以前报来 %1 件，还没有登记报送。</source>
        <translation>Please check: %1 pieces came before the unit was retired and are not registered as submitted.</translation>
    </message>
    <message>
        <source>交办过的单位已停用：%1 项</source>
        <translation>The units asked are retired: %1</translation>
    </message>
    <message>
        <source>材料日期%1</source>
        <translation>Dated %1</translation>
    </message>
    <message>
        <source>%1。%2。</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1，%2年</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>期限%1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>别的单位的期限已过，先不设期限</source>
        <translation>the others&apos; date is over, so none is set</translation>
    </message>
    <message>
        <source>不设期限</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>期限改成%1</source>
        <translation>get the due date %1</translation>
    </message>
    <message>
        <source>件数改成 %1</source>
        <translation>get the number of pieces %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已经交办的 %1 项%2</source>
        <translation>%1 asked before %2</translation>
    </message>
    <message>
        <source>延期：%1</source>
        <translation>Put off: %1</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1没有逾期的、也没有催办过，或者还有时间，先不发%2；可以先发%3或%4。</source>
        <translation>%1 is not overdue and was not reminded, or has time left: no %2 yet; %3 or %4 may go first.</translation>
    </message>
    <message>
        <source>新交办 %1 项</source>
        <translation>%1 newly asked</translation>
    </message>
    <message>
        <source>先前的 %1 项改为分年，共 %2 项</source>
        <translation>%1 earlier ones cut into years, %2 in all</translation>
    </message>
    <message>
        <source>先前的 %1 项%2</source>
        <translation>%1 earlier ones: %2</translation>
    </message>
    <message>
        <source>以前没有成员，表中写明由它报送的 %1 项材料没有交办给它：%2。确定以后可以接着交办。</source>
        <translation>It had no members, so %1 materials that the table names it for were not asked of it: %2. They can be asked for after this change.</translation>
    </message>
    <message>
        <source>材料%1（已标不适用）</source>
        <translation>Material %1 (marked as not applicable)</translation>
    </message>
    <message>
        <source>材料%1</source>
        <translation>Material %1</translation>
    </message>
    <message>
        <source>已标不适用：%1</source>
        <translation>Marked as not applicable: %1</translation>
    </message>
    <message>
        <source>%1原来标的“%2”</source>
        <translation>%1, marked as “%2”</translation>
    </message>
    <message>
        <source>%1原来标的“%2”（%3）</source>
        <translation>%1, marked as “%2” (%3)</translation>
    </message>
    <message>
        <source>%1等 %2 项</source>
        <translation>%1 and others, %2 items in all</translation>
    </message>
    <message>
        <source>请核对：%1，交办以后不再算，以单位报送的为准。</source>
        <translation>Please check: these marks no longer count once units are asked, whose own replies count instead: %1.</translation>
    </message>
    <message>
        <source>%1；原来自己标的%2不再算</source>
        <translation>%1; the own mark %2 no longer counts</translation>
    </message>
    <message>
        <source>%1已送到打印机。</source>
        <translation>%1 sent to the printer.</translation>
    </message>
    <message>
        <source>%1已打印到文件，没有送到打印机：%2</source>
        <translation>%1 printed to a file, not sent to the printer: %2</translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>已停止核查网址，什么也没有登记。</source>
        <translation>The check of web addresses was stopped; nothing was recorded.</translation>
    </message>
    <message>
        <source>这台电脑没有接入网络，一个网址也没有核查，台账没有改动：网址和二维码照样可以打印，接通网络后再核查。</source>
        <translation>This computer has no network: no web address was checked, and the ledger is unchanged. Addresses and QR codes can be printed all the same; check again once there is a network.</translation>
    </message>
    <message>
        <source>没有一个网站有回答，这台电脑可能没有接通外网，没有登记，台账没有改动：请先在浏览器里打开一个网址试试，再核查。</source>
        <translation>Not a single site answered, so this computer may have no way to the internet: nothing was recorded, and the ledger is unchanged. Try one address in a browser first, then check again.</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>“%1”是空文件（0 字节），已收下，请核对。</source>
        <translation>“%1” is an empty file (0 bytes). It was accepted; please check it.</translation>
    </message>
    <message>
        <source>“%1”可能已损坏，已原样收下并作标记，请核对。</source>
        <translation>“%1” may be damaged. It was accepted as it is and marked; please check it.</translation>
    </message>
    <message>
        <source>“%1”的内容台账里已有，没有重复存放，在这里多归了一处。</source>
        <translation>The content of “%1” is already in the ledger. It was not stored a second time but filed here as well.</translation>
    </message>
    <message>
        <source>添加“%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>添加 %1 个文件</source>
        <translation>Add %1 file(s)</translation>
    </message>
    <message>
        <source>移出“%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>题名不能为空，原题名没有改动：请填写题名。</source>
        <translation>The title cannot be empty; the title was not changed. Please enter a title.</translation>
    </message>
    <message>
        <source>修改材料题名</source>
        <translation>Change evidence title</translation>
    </message>
    <message>
        <source>放入情况说明盖章件</source>
        <translation>Put in sealed report</translation>
    </message>
    <message>
        <source>放入情况说明成品文件</source>
        <translation>Put in finished file of report</translation>
    </message>
    <message>
        <source>改用录入的情况说明</source>
        <translation>Use typed report</translation>
    </message>
    <message>
        <source>本局自收的材料没有“%1”这个状态，原状态没有改动：请选未收集、已收集、零报告或不适用。</source>
        <translation>Material collected by the bureau itself cannot have the state “%1”; the state was not changed. Please choose not collected, collected, nil return or not applicable.</translation>
    </message>
    <message>
        <source>标为“不适用”必须写明理由，原状态没有改动：请补上理由再试。</source>
        <translation>Marking something “not applicable” needs a reason; the state was not changed. Please give the reason and try again.</translation>
    </message>
    <message>
        <source>这项材料已交由单位报送，状态随各单位的报送而定，没有改动：请在单位的报送任务里处理。</source>
        <translation>This material has been handed to units to submit and its state follows what each unit submits; nothing was changed. Please deal with it in the units&apos; submission tasks.</translation>
    </message>
    <message>
        <source>标记为“%1”</source>
        <translation>Mark as “%1”</translation>
    </message>
    <message>
        <source>没有第%1项指标，没有生成情况说明：请核对序号。</source>
        <translation>There is no indicator %1; no report was generated. Please check the number.</translation>
    </message>
    <message>
        <source>第%1项不适用（%2），没有情况说明可以生成。</source>
        <translation>Indicator %1 is not applicable (%2); there is no report to generate.</translation>
    </message>
    <message>
        <source>第%1项没有第%2行，没有生成情况说明：这一项共有 %3 行，请核对行号。</source>
        <translation>Indicator %1 has no row %2; no report was generated. It has %3 row(s) in all; please check the row number.</translation>
    </message>
    <message>
        <source>代替情况说明的文件没有登记内容，录入的文字不受影响：请重新放入文件，或改用录入文字。</source>
        <translation>The content of the file that replaces the report is not registered; the typed text is not affected. Please put the file in again, or use the typed text.</translation>
    </message>
    <message>
        <source>%1用的文件“%2”丢失，其他内容不受影响：请重新放入这个文件，或改用录入文字。</source>
        <translation>%1: the file “%2” used for it is missing; everything else is not affected. Please put the file in again, or use the typed text.</translation>
    </message>
    <message>
        <source>%1以文件“%2”为准，它要用 WPS 或 Word 打开后打印、另存为 PDF，台账内容没有改动。</source>
        <translation>%1: the file “%2” counts for it, and has to be opened with WPS or Word to print it or save it as PDF; the content of the ledger was not changed.</translation>
    </message>
    <message>
        <source>还有 %1 处未写，文中标为（待填写）。</source>
        <translation>%1 place(s) are still unwritten; they are marked （待填写） (to be filled in) in the text.</translation>
    </message>
    <message>
        <source>电脑里没有能显示这些字的字体，印成了〓：%1。</source>
        <translation>The computer has no font that can show these characters; they were printed as 〓: %1.</translation>
    </message>
    <message>
        <source>无法读取“%1”，没有写出任何文件：请先检查台账。</source>
        <translation>“%1” cannot be read; no file was written. Please check the ledger first.</translation>
    </message>
    <message>
        <source>读取“%1”时出错，没有写出任何文件：请先检查台账。</source>
        <translation>An error occurred while reading “%1”; no file was written. Please check the ledger first.</translation>
    </message>
    <message>
        <source>第%1项第%2行情况说明</source>
        <translation>Report for indicator %1, row %2</translation>
    </message>
    <message>
        <source>第%1项情况说明</source>
        <translation>Report for indicator %1</translation>
    </message>
    <message>
        <source>情况说明</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>%1情况说明</source>
        <translation>Report of %1</translation>
    </message>
    <message>
        <source>第%1项第%2行以文件“%3”为准，不能和其他行排成一份，没有改动任何内容：请一行一行地预览、导出。</source>
        <translation>The file “%3” counts for indicator %1, row %2, and cannot be laid out in one document with other rows; nothing was changed. Please preview and export row by row.</translation>
    </message>
    <message>
        <source>文字里有不能保存的控制字符（U+%1），原有文字没有改动：请删去后再试。</source>
        <translation>The text contains a control character that cannot be saved (U+%1); the text already there was not changed. Please delete it and try again.</translation>
    </message>
    <message>
        <source>无法读取草稿“%1”，文件保持原样：请检查读取权限。</source>
        <translation>The draft “%1” cannot be read; the file was left as it is. Please check the read permission.</translation>
    </message>
    <message>
        <source>第%1项没有这个情况说明要点，没有改动任何内容：请核对序号。</source>
        <translation>Indicator %1 has no such report point; nothing was changed. Please check the number.</translation>
    </message>
    <message>
        <source>编辑第%1项情况说明</source>
        <translation>Edit report for indicator %1</translation>
    </message>
    <message>
        <source>已移出的材料（%1…）</source>
        <translation>removed evidence (%1…)</translation>
    </message>
    <message>
        <source>有未存入的文字草稿：drafts/%1，下次打开台账窗口时自动存入。</source>
        <translation>There is a text draft not yet saved to the ledger: drafts/%1. It will be saved automatically the next time the ledger is opened in a window.</translation>
    </message>
    <message>
        <source>数据库检查发现问题（%1），请从备份恢复。</source>
        <translation>The database check found problems (%1). Please restore it from a backup.</translation>
    </message>
    <message>
        <source>修改记录第 %1 条与前后不符，记录可能被程序以外的方式改动过。</source>
        <translation>Change record no. %1 does not fit those around it; the records may have been altered by something other than this program.</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>“%1”是一个文件，不能在这里新建台账，文件没有改动：请换一个文件夹。</source>
        <translation>“%1” is a file, so a new ledger cannot be created here; the file was not changed. Please choose another folder.</translation>
    </message>
    <message>
        <source>文件夹“%1”里已经有台账，没有改动：请直接打开，或换一个空文件夹新建。</source>
        <translation>There is already a ledger in the folder “%1”; nothing was changed. Please open it, or choose an empty folder for a new one.</translation>
    </message>
    <message>
        <source>无法建立文件夹“%1”，没有留下任何文件：请检查上级文件夹的写入权限和磁盘空间。</source>
        <translation>The folder “%1” cannot be created; no files were left behind. Please check the write permission of the folder above it and the disk space.</translation>
    </message>
    <message>
        <source>无法在“%1”建立台账数据库，没有留下任何文件：请检查写入权限。</source>
        <translation>The ledger database cannot be created in “%1”; no files were left behind. Please check the write permission.</translation>
    </message>
    <message>
        <source>没有“%1”这个文件夹：请选择台账所在的文件夹，或者新建台账。</source>
        <translation>There is no folder “%1”. Please choose the folder the ledger is in, or create a new ledger.</translation>
    </message>
    <message>
        <source>台账“%1”%2，没有做任何改动：请等对方关闭后再试。</source>
        <translation>The ledger “%1” is %2; nothing was changed. Please try again after it has been closed there.</translation>
    </message>
    <message>
        <source>台账“%1”所在的位置只能读取，没有做任何改动：请复制到可以写入的文件夹。</source>
        <translation>The ledger “%1” is in a place that can only be read; nothing was changed. Please copy it to a folder that can be written to.</translation>
    </message>
    <message>
        <source>台账“%1”已在本程序的另一个窗口打开，这里按只读方式打开。</source>
        <translation>The ledger “%1” is already open in another window of this program; it is open read-only here.</translation>
    </message>
    <message>
        <source>台账“%1”按只读方式打开。</source>
        <translation>The ledger “%1” is open read-only.</translation>
    </message>
    <message>
        <source>“%1”不是有效的日期，原落款没有改动：请按 2024年3月1日 的形式填写。</source>
        <translation>“%1” is not a valid date; the signature was left as it was: please write it like 2024年3月1日.</translation>
    </message>
    <message>
        <source>修改第%1项落款</source>
        <translation>Change the signature of item %1</translation>
    </message>
    <message>
        <source>没有给出要写的文件名，没有写出任何文件：请填写文件名。</source>
        <translation>No file name was given and no file was written: please enter a file name.</translation>
    </message>
    <message>
        <source>草稿“%1”读不懂，文件保持原样。</source>
        <translation>The draft “%1” cannot be understood; the file stays as it is.</translation>
    </message>
    <message>
        <source>文件夹“%1”里正在新建台账，没有改动：请等它完成后直接打开。</source>
        <translation>A ledger is being created in the folder “%1”; nothing was changed: please wait until it is done and open it.</translation>
    </message>
    <message>
        <source>台账里的“%1”是指向别处的链接，没有打开，保持原样：请把它换回原来的文件夹。</source>
        <translation>“%1” in the ledger is a link to somewhere else; it was not opened and stays as it is: please put the original folder back.</translation>
    </message>
    <message>
        <source>台账“%1”所在的位置只能读取，已按只读方式打开：看到的是打开时的内容，可以打印，不能修改。</source>
        <translation>The ledger “%1” lies where nothing can be written and was opened read-only: you see it as it was when opened; you can print, but not change it.</translation>
    </message>
    <message>
        <source>台账“%1”%2，已按只读方式打开：看到的是打开时的内容，可以打印，不能修改。</source>
        <translation>The ledger “%1” %2; it was opened read-only: you see it as it was when opened; you can print, but not change it.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>state</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>text</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>name</translation>
    </message>
    <message>
        <source>原文件名</source>
        <translation>Original file name</translation>
    </message>
    <message>
        <source>文件内容</source>
        <translation>content</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>date</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>落款单位</source>
        <translation>Signing agency</translation>
    </message>
    <message>
        <source>落款日期</source>
        <translation>Date of signature</translation>
    </message>
    <message>
        <source>代替文字的文件</source>
        <translation>file in place of the text</translation>
    </message>
    <message>
        <source>顺序</source>
        <translation>order</translation>
    </message>
    <message>
        <source>归到的材料</source>
        <translation>material it is filed under</translation>
    </message>
    <message>
        <source>收件人</source>
        <translation>person who took it in</translation>
    </message>
    <message>
        <source>收件时间</source>
        <translation>time it was taken in</translation>
    </message>
    <message>
        <source>是否移出</source>
        <translation>removal</translation>
    </message>
    <message>
        <source>其他内容</source>
        <translation>other content</translation>
    </message>
    <message>
        <source>没有移出</source>
        <translation>not removed</translation>
    </message>
    <message>
        <source>已移出</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>第%1项</source>
        <translation>Indicator %1</translation>
    </message>
    <message>
        <source>第%1行</source>
        <translation>Indicator %1 {1行?}</translation>
    </message>
    <message>
        <source>材料%1</source>
        <translation>Material %1</translation>
    </message>
    <message>
        <source>本台账的名称和落款单位</source>
        <translation>title and agency of this ledger</translation>
    </message>
    <message>
        <source>%1的简称</source>
        <translation>short name of %1</translation>
    </message>
    <message>
        <source>一处勘误</source>
        <translation>an erratum</translation>
    </message>
    <message>
        <source>单位“%1”</source>
        <translation>unit “%1”</translation>
    </message>
    <message>
        <source>单位“%1”的别名</source>
        <translation>alias of unit “%1”</translation>
    </message>
    <message>
        <source>单位“%1”的联系人</source>
        <translation>contact of unit “%1”</translation>
    </message>
    <message>
        <source>单位组“%1”</source>
        <translation>unit group “%1”</translation>
    </message>
    <message>
        <source>单位组“%1”的成员</source>
        <translation>member of unit group “%1”</translation>
    </message>
    <message>
        <source>%1的分工</source>
        <translation>units of %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1的经办人</source>
        <translation>handler of %1</translation>
    </message>
    <message>
        <source>材料“%1”</source>
        <translation>evidence “%1”</translation>
    </message>
    <message>
        <source>材料文件“%1”</source>
        <translation>evidence file “%1”</translation>
    </message>
    <message>
        <source>%1“%2”</source>
        <translation>%1  %2@%3  %4: %5 {1“%2”?}</translation>
    </message>
    <message>
        <source>%1情况说明第%2点</source>
        <translation>%1 report point %2</translation>
    </message>
    <message>
        <source>%1的%2与修改记录不符（台账里是“%3”，记录的是“%4”），可能被本程序以外的方式改动过，或者修改记录缺了末尾一段：请核对，或从备份恢复。</source>
        <translation>%1: its %2 does not agree with the history (the ledger has “%3”, the history “%4”); it may have been changed by other means than this program, or the end of the history is missing: please verify, or restore a backup.</translation>
    </message>
    <message>
        <source>%1的%2与修改记录不符，可能被本程序以外的方式改动过，或者修改记录缺了末尾一段：请核对，或从备份恢复。</source>
        <translation>%1: its %2 does not agree with the history; it may have been changed by other means than this program, or the end of the history is missing: please verify, or restore a backup.</translation>
    </message>
    <message>
        <source>%1没有来历：修改记录里没有加入它的一步，可能是用本程序以外的方式加进来的，或者修改记录缺了末尾一段：请核对，或从备份恢复。</source>
        <translation>%1 came from nowhere: no step of the history added it; it may have been added by other means than this program, or the end of the history is missing: please verify, or restore a backup.</translation>
    </message>
    <message>
        <source>%1不见了：修改记录里有，台账里没有，可能被本程序以外的方式删除：请从备份恢复。</source>
        <translation>%1 is gone: it is in the history and not in the ledger; it may have been deleted by other means than this program: please restore a backup.</translation>
    </message>
    <message>
        <source>%1的修改次数与修改记录不符，修改记录可能缺了末尾一段：请核对，或从备份恢复。</source>
        <translation>%1 was not changed as often as the history says; the end of the history may be missing: please verify, or restore a backup.</translation>
    </message>
    <message>
        <source>%1的%2曾在没有记录的情况下变过，可能被本程序以外的方式改动过：请核对。</source>
        <translation>%1: its %2 once changed without a record; it may have been changed by other means than this program: please verify.</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>history</translation>
    </message>
    <message>
        <source>修改记录全部不见了，台账现有内容还在，但说不出来历：请从备份恢复。</source>
        <translation>The whole history is gone; what the ledger holds is still there, but where it came from cannot be told: please restore a backup.</translation>
    </message>
    <message>
        <source>指标表</source>
        <translation>indicator table</translation>
    </message>
    <message>
        <source>台账里的官方指标表与存入时不一致，可能被本程序以外的方式改动过：请从备份恢复。</source>
        <translation>The official table in the ledger is not as it was taken in; it may have been changed by other means than this program: please restore a backup.</translation>
    </message>
    <message>
        <source>没有写完的临时文件：%1，没有任何内容用到它，可用修复功能删除。</source>
        <translation>Unfinished temporary file: %1; nothing uses it, and repair can remove it.</translation>
    </message>
    <message>
        <source>材料文件读不出来：%1，磁盘出错或没有访问权限，其余不受影响：请检查磁盘和权限，或从备份恢复。</source>
        <translation>Evidence file cannot be read: %1; the disk fails or access is refused, the rest is unharmed: please check the disk and the rights, or restore a backup.</translation>
    </message>
    <message>
        <source>单位组“%1”还没有成员，没有交办：请先在单位名录里给它加上成员。</source>
        <translation>The unit group “%1” has no members yet; nothing was assigned. Please add members to it in the unit directory first.</translation>
    </message>
    <message>
        <source>“%1”不是有效的年度（应为不重复的四位数年份），没有改动：请改正后再试。</source>
        <translation>“%1” is not a valid year (four digits, none given twice); nothing was changed. Please correct it and try again.</translation>
    </message>
    <message>
        <source>交办给 %1 个单位</source>
        <translation>Assign to %1 unit(s)</translation>
    </message>
    <message>
        <source>把 %1 项材料交办给 %2 个单位</source>
        <translation>Assign %1 material(s) to %2 unit(s)</translation>
    </message>
    <message>
        <source>没有选材料或没有选单位，没有交办：请至少各选一个。</source>
        <translation>No material or no unit was chosen; nothing was assigned. Please choose at least one of each.</translation>
    </message>
    <message>
        <source>“%1”已停用，没有交办：请先恢复它，或换一个单位。</source>
        <translation>“%1” is no longer in use; nothing was assigned. Please restore it first, or choose another unit.</translation>
    </message>
    <message>
        <source>%1由本局自收，不能撤回，没有改动。</source>
        <translation>%1 is collected by the bureau itself and cannot be withdrawn; nothing was changed.</translation>
    </message>
    <message>
        <source>%1已经是“%2”，或已有材料，不能撤回，没有改动：请改标为“不适用”，或先移出材料、重新打开。</source>
        <translation>%1 is already “%2” or has evidence and cannot be withdrawn; nothing was changed. Please mark it “Not applicable” instead, or first remove the evidence and reopen it.</translation>
    </message>
    <message>
        <source>没有填写年度，没有分年：请至少填写一个年度。</source>
        <translation>No year was entered; nothing was split by year. Please enter at least one year.</translation>
    </message>
    <message>
        <source>分年报送：%1</source>
        <translation>Hand in year by year: %1</translation>
    </message>
    <message>
        <source>%1不能再分年，没有改动：请只选还没有分年的单位报送任务。</source>
        <translation>%1 cannot be split by year again; nothing was changed. Please choose only hand-in tasks of units that are not yet split by year.</translation>
    </message>
    <message>
        <source>%1已经报送或已有材料，不能分年，没有改动：请先移出材料、重新打开。</source>
        <translation>%1 is already handed in or has evidence and cannot be split by year; nothing was changed. Please first remove the evidence and reopen it.</translation>
    </message>
    <message>
        <source>这不是有效的日期，期限没有改动：请按 2024年5月31日 的形式填写。</source>
        <translation>This is not a valid date; the due date was not changed. Please enter it like 2024年5月31日.</translation>
    </message>
    <message>
        <source>期限定为%1</source>
        <translation>Set the due date to %1</translation>
    </message>
    <message>
        <source>取消期限</source>
        <translation>Clear the due date</translation>
    </message>
    <message>
        <source>修改报送任务：%1</source>
        <translation>Edit hand-in task: %1</translation>
    </message>
    <message>
        <source>指标表里没有这项材料，没有改动任何内容：请刷新后再看。</source>
        <translation>The indicator table has no such material; nothing was changed. Please refresh and look again.</translation>
    </message>
    <message>
        <source>这个单位已经不在名录里了，没有改动任何内容：请刷新后再看。</source>
        <translation>This unit is no longer in the directory; nothing was changed. Please refresh and look again.</translation>
    </message>
    <message>
        <source>本局</source>
        <translation>The bureau</translation>
    </message>
    <message>
        <source>%1（%2，%3年）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1%2，没有改动任何内容。</source>
        <translation>%1 %2; nothing was changed.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>没有选中报送任务，没有改动任何内容。</source>
        <translation>No hand-in task is selected; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1”必须写明理由，状态没有改动：请补上理由再试。</source>
        <translation>“%1” needs a reason; the state was not changed. Please add the reason and try again.</translation>
    </message>
    <message>
        <source>%1没有期限，不需要延期，没有改动。</source>
        <translation>%1 has no due date and needs no extension; nothing was changed.</translation>
    </message>
    <message>
        <source>申请延期：%1</source>
        <translation>Ask for an extension: %1</translation>
    </message>
    <message>
        <source>%1没有待批的延期申请，没有改动。</source>
        <translation>%1 has no request for an extension waiting for a decision; nothing was changed.</translation>
    </message>
    <message>
        <source>同意延期：%1</source>
        <translation>Grant the extension: %1</translation>
    </message>
    <message>
        <source>不同意延期：%1</source>
        <translation>Refuse the extension: %1</translation>
    </message>
    <message>
        <source>“%1”不能作单位名称（不能为空，不超过 60 字，不含顿号、逗号、分号），名录没有改动：请改正后再试。</source>
        <translation>“%1” cannot be a unit name (not empty, at most 60 characters, without 、, commas or semicolons); the directory was not changed. Please correct it and try again.</translation>
    </message>
    <message>
        <source>“%1”已经是“%2”的名称或别名，名录没有改动：请换一个名称，或把两者合为一个单位。</source>
        <translation>“%1” is already a name or alias of “%2”; the directory was not changed. Please choose another name, or merge the two into one unit.</translation>
    </message>
    <message>
        <source>按指标表登记单位</source>
        <translation>Enter the units of the indicator table</translation>
    </message>
    <message>
        <source>添加单位“%1”</source>
        <translation>Add unit “%1”</translation>
    </message>
    <message>
        <source>添加 %1 个单位</source>
        <translation>Add %1 unit(s)</translation>
    </message>
    <message>
        <source>导入单位名录</source>
        <translation>Import units</translation>
    </message>
    <message>
        <source>修改单位“%1”</source>
        <translation>Edit unit “%1”</translation>
    </message>
    <message>
        <source>调整单位顺序</source>
        <translation>Order the units</translation>
    </message>
    <message>
        <source>“%1”已有报送、材料或文书记录，不能删除，名录没有改动：可以改为停用，记录都会保留。</source>
        <translation>“%1” has records of hand-ins, evidence or notices and cannot be deleted; the directory was not changed. You can take it out of use instead; all records are kept.</translation>
    </message>
    <message>
        <source>删除单位“%1”</source>
        <translation>Delete unit “%1”</translation>
    </message>
    <message>
        <source>停用单位“%1”</source>
        <translation>Retire unit “%1”</translation>
    </message>
    <message>
        <source>恢复单位“%1”</source>
        <translation>Restore unit “%1”</translation>
    </message>
    <message>
        <source>“%1”和“%2”都被要求报送同一项材料，没有合并：请先撤回其中一个的报送任务。</source>
        <translation>“%1” and “%2” are both asked for the same material; they were not merged. Please first withdraw the hand-in task of one of them.</translation>
    </message>
    <message>
        <source>把“%1”记为“%2”的别名</source>
        <translation>Record “%1” as an alias of “%2”</translation>
    </message>
    <message>
        <source>确认“%1”是单独的单位</source>
        <translation>Confirm that “%1” is a separate unit</translation>
    </message>
    <message>
        <source>这个单位组已经不在了，没有改动任何内容：请刷新后再看。</source>
        <translation>This unit group is no longer here; nothing was changed. Please refresh and look again.</translation>
    </message>
    <message>
        <source>“%1”不能作单位组名称（不能为空，不超过 60 字，不含顿号、逗号、分号），没有改动：请改正后再试。</source>
        <translation>“%1” cannot be the name of a unit group (not empty, at most 60 characters, without 、, commas or semicolons); nothing was changed. Please correct it and try again.</translation>
    </message>
    <message>
        <source>已经有单位组“%1”，没有改动：请换一个名称。</source>
        <translation>There is already a unit group “%1”; nothing was changed. Please choose another name.</translation>
    </message>
    <message>
        <source>“%1”已经是单位的名称，没有改动：请给单位组换一个名称。</source>
        <translation>“%1” is already the name of a unit; nothing was changed. Please choose another name for the unit group.</translation>
    </message>
    <message>
        <source>单位组“%1”不能直接或间接包含它自己，成员没有改动：请去掉造成循环的单位组。</source>
        <translation>The unit group “%1” cannot contain itself, directly or indirectly; its members were not changed. Please remove the unit group that causes the loop.</translation>
    </message>
    <message>
        <source>修改“%1”的成员</source>
        <translation>Edit members of “%1”</translation>
    </message>
    <message>
        <source>新建单位组“%1”</source>
        <translation>New group “%1”</translation>
    </message>
    <message>
        <source>“%1”是指标表里的单位组，不能改名，没有改动：可以另建一个单位组。</source>
        <translation>“%1” is a unit group of the indicator table and cannot be renamed; nothing was changed. You can create another unit group.</translation>
    </message>
    <message>
        <source>单位组“%1”改名</source>
        <translation>Rename unit group “%1”</translation>
    </message>
    <message>
        <source>“%1”是指标表里的单位组，不能删除，没有改动：可以只修改它的成员。</source>
        <translation>“%1” is a unit group of the indicator table and cannot be deleted; nothing was changed. You can still edit its members.</translation>
    </message>
    <message>
        <source>单位组“%1”包含“%2”，没有删除：请先从“%1”中去掉它。</source>
        <translation>The unit group “%1” contains “%2”; nothing was deleted. Please first remove it from “%1”.</translation>
    </message>
    <message>
        <source>删除单位组“%1”</source>
        <translation>Delete group “%1”</translation>
    </message>
    <message>
        <source>发给“%1”的文书</source>
        <translation>notice to “%1”</translation>
    </message>
    <message>
        <source>一份文书的一项</source>
        <translation>one item of a notice</translation>
    </message>
    <message>
        <source>文书的用语</source>
        <translation>wording of the notices</translation>
    </message>
    <message>
        <source>“%1”的文件名不是 UTF-8 编码，已按 GB18030 读出，请核对。</source>
        <translation>The name of “%1” is no UTF-8 and was read as GB18030; please verify.</translation>
    </message>
    <message>
        <source>有一个文件的文件名读不出来，已收下并记为“%1”，请核对。</source>
        <translation>A file has a name that cannot be read; it was taken in as “%1”; please verify.</translation>
    </message>
    <message>
        <source>“%1”的路径不是 UTF-8 编码，没有写出任何文件：请换一个文件名或文件夹。</source>
        <translation>The path of “%1” is no UTF-8; no file was written: please use another name or folder.</translation>
    </message>
    <message>
        <source>文件夹“%1”的路径不是 UTF-8 编码，本程序打不开，里面的内容没有改动：请先给文件夹改名。</source>
        <translation>The path of folder “%1” is no UTF-8 and this program cannot open it; nothing in it was changed: please rename the folder first.</translation>
    </message>
    <message>
        <source>材料文件在原处已经丢失，没有复制：%1。</source>
        <translation>Lost in the original already, not copied: %1.</translation>
    </message>
    <message>
        <source>材料文件在原处已被改动，没有复制：%1。</source>
        <translation>Altered in the original already, not copied: %1.</translation>
    </message>
    <message>
        <source>已停止复制，“%1”里没有留下文件，原处的台账没有改动。</source>
        <translation>Copying was stopped; nothing is left in “%1”, and the original is unchanged.</translation>
    </message>
    <message>
        <source>没有把台账复制到“%1”，那里没有留下文件，原处的台账没有改动：请检查剩余空间和写入权限后重试。</source>
        <translation>The ledger was not copied to “%1”; nothing is left there, and the original is unchanged: please check free space and rights, and try again.</translation>
    </message>
    <message>
        <source>请填写名称。</source>
        <translation>Please enter a name.</translation>
    </message>
    <message>
        <source>这个名称在 Windows 上不能用作文件夹名，可以改为“%1”。</source>
        <translation>Windows does not allow this name for a folder; “%1” would do.</translation>
    </message>
    <message>
        <source>请用“浏览…”选择放台账的文件夹。</source>
        <translation>Please choose the folder with “Browse…”.</translation>
    </message>
    <message>
        <source>没有这个文件夹：请用“浏览…”选择。</source>
        <translation>There is no such folder: please choose one with “Browse…”.</translation>
    </message>
    <message>
        <source>这里在另一个台账里面：请换一个位置。</source>
        <translation>This is inside another ledger: please choose another place.</translation>
    </message>
    <message>
        <source>这个文件夹不能写入：请换一个位置。</source>
        <translation>This folder cannot be written to: please choose another place.</translation>
    </message>
    <message>
        <source>这里已经有一个同名的文件：请换一个名称或位置。</source>
        <translation>There is a file of this name here: please choose another name or place.</translation>
    </message>
    <message>
        <source>这里已经有一个同名的台账：请直接打开它，或换一个名称。</source>
        <translation>There is a ledger of this name here: please open it, or choose another name.</translation>
    </message>
    <message>
        <source>这里已经有一个同名的文件夹，里面有别的文件：请换一个名称或位置。</source>
        <translation>There is a folder of this name here with other files in it: please choose another name or place.</translation>
    </message>
    <message>
        <source>这里已经有一个同名的文件夹，不能写入：请换一个名称或位置。</source>
        <translation>There is a folder of this name here that cannot be written to: please choose another name or place.</translation>
    </message>
    <message>
        <source>台账放在网络盘上，断网或几台电脑同时打开时可能损坏：建议放在本机，需要交给别人时再复制过去。</source>
        <translation>On a network drive a ledger may be damaged when the connection breaks or several computers open it at once: better keep it on this computer, and copy it there when others need it.</translation>
    </message>
    <message>
        <source>台账放在云盘同步文件夹里，同步程序可能传走只写了一半的内容，或留下几份互相冲突的副本：建议放在不同步的本机文件夹。</source>
        <translation>In a folder that a cloud drive syncs, a ledger may be taken away half written, or end up in several conflicting copies: better keep it in a local folder that is not synced.</translation>
    </message>
    <message>
        <source>加入单位组</source>
        <translation>Join a group</translation>
    </message>
    <message>
        <source>各行的落款不一样，合印的一份用“%1”落款，日期为%2。</source>
        <translation>The rows are signed differently; the whole is signed “%1”, dated %2.</translation>
    </message>
    <message>
        <source>要求的件数应在 1 到 %1 之间，没有交办：请改正后再试。</source>
        <translation>The number of pieces must be between 1 and %1; nobody was asked: correct it and try again.</translation>
    </message>
    <message>
        <source>要求的件数应在 1 到 %1 之间，没有改动：请改正后再试。</source>
        <translation>The number of pieces must be between 1 and %1; nothing was changed: correct it and try again.</translation>
    </message>
    <message>
        <source>没有要写的%1，没有写出任何文件。</source>
        <translation>%1: there is nothing to write; no file was written.</translation>
    </message>
    <message>
        <source>已停止，没有写出任何文件。</source>
        <translation>Stopped; no file was written.</translation>
    </message>
    <message>
        <source>%1的用语里有不认识的“%2”，没有改动：可以用的有 %3。</source>
        <translation>The words of %1 hold “%2”, which is not known; nothing was changed. These can be used: %3.</translation>
    </message>
    <message>
        <source>修改%1的用语</source>
        <translation>Change the words of %1</translation>
    </message>
    <message>
        <source>没有可登记的%1，没有改动任何内容。</source>
        <translation>%1: there is nothing to record; nothing was changed.</translation>
    </message>
    <message>
        <source>登记%1 %2 份</source>
        <translation>Record %1, %2 letter(s)</translation>
    </message>
    <message>
        <source>开头语</source>
        <translation>opening words</translation>
    </message>
    <message>
        <source>结尾语</source>
        <translation>closing words</translation>
    </message>
    <message>
        <source>发文日期</source>
        <translation>date of issue</translation>
    </message>
    <message>
        <source>请核对：这一行的情况说明还有 %1 点没有文字。</source>
        <translation>Please check: %1 points of this row’s report have no text.</translation>
    </message>
    <message>
        <source>所属单位</source>
        <translation>unit it belongs to</translation>
    </message>
    <message>
        <source>%1的内部编号与修改记录不符，归它名下的内容可能换成了别人的，可能被本程序以外的方式改动过：请从备份恢复。</source>
        <translation>The inner number of %1 does not agree with the history: what stands under its name may be somebody else&apos;s; it may have been changed by something other than this program. Restore from a backup.</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>可读性</source>
        <translation>readability</translation>
    </message>
    <message>
        <source>存入时间</source>
        <translation>time of storing</translation>
    </message>
    <message>
        <source>台账里登记的%1与存入时不一致：%2，文件本身没有变，登记可能被本程序以外的方式改动过：请核对，或从备份恢复。</source>
        <translation>What the ledger says of %1 is not what was stored: %2. The file itself is unchanged; the entry may have been changed by something other than this program: check it, or restore from a backup.</translation>
    </message>
    <message>
        <source>数据库结构不是本程序建立的样子：%1，可能被本程序以外的方式改动过，现在写入可能改错内容：请从备份恢复。</source>
        <translation>The structure of the database is not as this program makes it: %1; it may have been changed by something other than this program, and writing now could spoil things: restore from a backup.</translation>
    </message>
    <message>
        <source>修改本台账的单位</source>
        <translation>Change this ledger&apos;s agency</translation>
    </message>
    <message>
        <source>另一个程序正在往“%1”备份，没有改动：请等它完成后再试。</source>
        <translation>Another program is backing up to “%1”; nothing was changed: please wait until it has finished.</translation>
    </message>
    <message>
        <source>“%1”只能读取，没有备份：请换一个可以写入的文件夹。</source>
        <translation>“%1” is read-only; nothing was backed up: please choose a folder that can be written to.</translation>
    </message>
    <message>
        <source>“%1”在台账文件夹里面，备份放在一起挡不住丢失，没有备份：请选别处的文件夹，最好在另一块盘上。</source>
        <translation>“%1” is inside the ledger&apos;s folder, where a backup guards against no loss; nothing was backed up: please choose a folder elsewhere, best on another disk.</translation>
    </message>
    <message>
        <source>“%1”里已有别的文件，没有备份，那里没有改动：请选空的文件夹，或者以前备份过这个台账的文件夹。</source>
        <translation>“%1” holds other files; nothing was backed up or changed there: please choose an empty folder or one with earlier backups of this ledger.</translation>
    </message>
    <message>
        <source>“%1”里的备份由更新版本的程序建立，没有备份，那里没有改动：请升级本程序。</source>
        <translation>The backups in “%1” were made by a newer program; nothing was backed up or changed there: please upgrade.</translation>
    </message>
    <message>
        <source>“%1”里是另一个台账“%2”的备份，没有备份，那里没有改动：请换一个文件夹。</source>
        <translation>“%1” holds backups of another ledger, “%2”; nothing was backed up or changed there: please choose another folder.</translation>
    </message>
    <message>
        <source>备份“%1”由更新版本的程序建立，没有恢复任何内容：请升级本程序后再恢复。</source>
        <translation>Backup “%1” was made by a newer program; nothing was restored: please upgrade first.</translation>
    </message>
    <message>
        <source>已停止恢复，“%1”里没有留下文件，备份没有改动。</source>
        <translation>Restoring was stopped; nothing was left in “%1” and the backup is unchanged.</translation>
    </message>
    <message>
        <source>备份“%1”是另一个台账“%2”的，没有恢复，台账保持原样：可以把它恢复到新的文件夹。</source>
        <translation>Backup “%1” is of another ledger, “%2”; nothing was restored and this one is as it was: it can be restored to a new folder.</translation>
    </message>
    <message>
        <source>今天的自动备份没有做成，台账照常使用：%1</source>
        <translation>Today&apos;s automatic backup could not be taken, the ledger works as ever: %1</translation>
    </message>
    <message>
        <source>选定的范围里还没有材料，没有导出任何文件：请先收材料，或换一个范围。</source>
        <translation>There is no evidence in what was chosen; nothing was exported: please collect some first or choose another range.</translation>
    </message>
    <message>
        <source>修改 %1 项报送任务</source>
        <translation>Change %1 requirements</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>延期日期应晚于%1现在的期限%2，没有改动：请改正后再试。</source>
        <translation>The new date must be later than %2, the present one of %1; nothing was changed: please correct it.</translation>
    </message>
    <message>
        <source>进度通报</source>
        <translation>Progress bulletin</translation>
    </message>
    <message>
        <source>进度通报 %1.pdf</source>
        <translation>Progress bulletin %1.pdf</translation>
    </message>
    <message>
        <source>进度通报只能存为 pdf 或 xlsx，没有写出任何文件：请改“%1”的扩展名。</source>
        <translation>A progress bulletin can be saved as pdf or xlsx only; no file was written: change the ending of “%1”.</translation>
    </message>
    <message>
        <source>任务分工矩阵</source>
        <translation>Task matrix</translation>
    </message>
    <message>
        <source>任务分工矩阵 %1.pdf</source>
        <translation>Task matrix %1.pdf</translation>
    </message>
    <message>
        <source>报送与状态</source>
        <translation>Submissions and states</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>单位与分工</source>
        <translation>Units and tasks</translation>
    </message>
    <message>
        <source>发文</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>台账设置</source>
        <translation>Ledger settings</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>added</translation>
    </message>
    <message>
        <source>不记内容</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>状态改动时间</source>
        <translation>time of the state</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>不是别名</source>
        <translation>is no alias</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>document number</translation>
    </message>
    <message>
        <source>日期的来源</source>
        <translation>source of the date</translation>
    </message>
    <message>
        <source>含个人信息</source>
        <translation>has personal data</translation>
    </message>
    <message>
        <source>要求件数</source>
        <translation>pieces asked</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>year</translation>
    </message>
    <message>
        <source>承办股室</source>
        <translation>office</translation>
    </message>
    <message>
        <source>延期的理由</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>经由的单位组</source>
        <translation>asked through the group</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>name of the person</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>代替文字的方式</source>
        <translation>what stands for the text</translation>
    </message>
    <message>
        <source>存放处</source>
        <translation>place of keeping</translation>
    </message>
    <message>
        <source>保管人</source>
        <translation>keeper</translation>
    </message>
    <message>
        <source>所属的文件</source>
        <translation>file it belongs to</translation>
    </message>
    <message>
        <source>来自的单位</source>
        <translation>unit it came from</translation>
    </message>
    <message>
        <source>所属单位组</source>
        <translation>group it belongs to</translation>
    </message>
    <message>
        <source>成员单位组</source>
        <translation>member group</translation>
    </message>
    <message>
        <source>归入时间</source>
        <translation>time of filing</translation>
    </message>
    <message>
        <source>文件修改时间</source>
        <translation>time of the file</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>printed words</translation>
    </message>
    <message>
        <source>勘误</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>成品文件</source>
        <translation>finished file</translation>
    </message>
    <message>
        <source>盖章扫描件</source>
        <translation>sealed scan</translation>
    </message>
    <message>
        <source>另一项</source>
        <translation>another</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>%1以文件“%2”为准，不能另存为别的格式，没有写出任何文件：请在佐证材料里打开这个文件。</source>
        <translation>A file, “%2”, stands for %1 and cannot be given out in another form; nothing was written: please open that file.</translation>
    </message>
    <message>
        <source>“%1”的内容在这项材料里已经有了，没有重复归入。</source>
        <translation>The content of “%1” is in this material already and was not filed again.</translation>
    </message>
    <message>
        <source>“%1”在列出之后被改动过，收进的是现在的内容，请核对。</source>
        <translation>“%1” was changed after it was listed; its present content was taken in, please check.</translation>
    </message>
    <message>
        <source>收进一批材料（%1 件）</source>
        <translation>Take in a heap of evidence (%1)</translation>
    </message>
    <message>
        <source>“%1”已经不在原处或无法读取，没有收进：请找回后再收进。</source>
        <translation>“%1” is not in its place any more or cannot be read, and was not taken in: bring it back and take it in again.</translation>
    </message>
    <message>
        <source>系统的临时文件夹不能写入，没有解开压缩包：请检查磁盘空间和权限。</source>
        <translation>The system&apos;s temporary folder cannot be written; the archive was not unpacked: check space and rights.</translation>
    </message>
    <message>
        <source>已停止，没有收进任何文件，台账没有改动。</source>
        <translation>Stopped; no file was taken in and the ledger is unchanged.</translation>
    </message>
    <message>
        <source>文件夹“%1”里超过 %2 个文件，没有收进任何文件：请分几批收进。</source>
        <translation>The folder “%1” has more than %2 files; none was taken in: take them in by parts.</translation>
    </message>
    <message>
        <source>是指向别处的链接，不是文件，没有收进：请放入文件本身。</source>
        <translation>It is a link and no file; it was not taken in: bring the file itself.</translation>
    </message>
    <message>
        <source>是设备或管道，不是普通文件，没有收进。</source>
        <translation>It is a device or a pipe and no regular file; it was not taken in.</translation>
    </message>
    <message>
        <source>是没有权限打开的文件夹，里面的文件没有收进：请检查权限。</source>
        <translation>It is a folder that may not be opened; its files were not taken in: check the rights.</translation>
    </message>
    <message>
        <source>文件夹套得太深，里面的文件没有收进：请把它移到外层。</source>
        <translation>The folder is nested too deep; its files were not taken in: move it further out.</translation>
    </message>
    <message>
        <source>是系统自动生成的文件，不是材料，没有收进。</source>
        <translation>It is a system file and no evidence; it was not taken in.</translation>
    </message>
    <message>
        <source>无法读取（%1），没有收进。</source>
        <translation>It cannot be read (%1) and was not taken in.</translation>
    </message>
    <message>
        <source>%1已经是“%2”，或已有材料，不能撤回，没有改动：请改标为“不适用”。</source>
        <translation>%1 is “%2” already or has evidence and cannot be withdrawn; nothing was changed: please mark it not applicable.</translation>
    </message>
    <message>
        <source>草稿“%1”不是本程序写的，没有读取，文件保持原样。</source>
        <translation>Draft “%1” was not written by this program; it was not read and is as it was.</translation>
    </message>
    <message>
        <source>文件夹“%1”里正在建立另一个台账，或者不能写入，没有改动：请换一个文件夹。</source>
        <translation>Another ledger is being made in “%1”, or it cannot be written to; nothing was changed: please choose another folder.</translation>
    </message>
    <message>
        <source>“%1”在另一个台账或备份的文件夹里面，没有改动：请换一个文件夹。</source>
        <translation>“%1” lies within another ledger or a folder of backups; nothing was changed: please choose another folder.</translation>
    </message>
    <message>
        <source>由 %1@%2 自 %3 起正在使用</source>
        <translation>is in use by %1@%2 since %3</translation>
    </message>
    <message>
        <source>台账文件夹“%1”已被移走、改名，或者它的锁文件被删除，这一步没有保存：请关闭窗口，再打开现在的台账文件夹。</source>
        <translation>The ledger&apos;s folder “%1” was moved or renamed, or its lock was removed; this step was not saved: please close the window and open the folder where it is now.</translation>
    </message>
    <message>
        <source>台账里还没有网址，没有可核查的：请先在材料下添加网址。</source>
        <translation>The workspace has no address yet. Add one at a material first.</translation>
    </message>
    <message>
        <source>网址核查表</source>
        <translation>Sheet of addresses</translation>
    </message>
    <message>
        <source>网址核查表 %1.pdf</source>
        <translation>Sheet of addresses %1.pdf</translation>
    </message>
    <message>
        <source>没有填题名，没有添加：请填写题名后再添加。</source>
        <translation>There is no title; nothing was added. Please give one.</translation>
    </message>
    <message>
        <source>“%1”没有选扫描文件，没有添加：请选择扫描件后再添加。</source>
        <translation>“%1” has no scan; nothing was added. Please choose one.</translation>
    </message>
    <message>
        <source>“%1”标为工作秘密，只能现场调阅，没有添加：请把档位改为现场调阅。</source>
        <translation>“%1” is a work secret and shown on site only; nothing was added. Choose On site.</translation>
    </message>
    <message>
        <source>“%1”没有文件，没有存入脱敏件。</source>
        <translation>“%1” has no file; no redacted copy was stored.</translation>
    </message>
    <message>
        <source>“%1”和现有的文件内容完全一样，没有改动：请选新的文件。</source>
        <translation>“%1” has the same content as the present file; nothing was changed. Choose the new file.</translation>
    </message>
    <message>
        <source>给“%1”存网页截图</source>
        <translation>Captured page of “%1”</translation>
    </message>
    <message>
        <source>给“%1”换新版本</source>
        <translation>New version of “%1”</translation>
    </message>
    <message>
        <source>给“%1”存脱敏件</source>
        <translation>Redacted copy of “%1”</translation>
    </message>
    <message>
        <source>“%1”是脱敏件，不能代替原件，没有改动：请选一个原件版本。</source>
        <translation>“%1” is a redacted copy and cannot stand for the original; nothing was changed. Choose an original.</translation>
    </message>
    <message>
        <source>这已经是“%1”现在的版本，没有改动。</source>
        <translation>This is the present version of “%1” already; nothing was changed.</translation>
    </message>
    <message>
        <source>把“%1”换回旧版本</source>
        <translation>Old version of “%1”</translation>
    </message>
    <message>
        <source>材料信息</source>
        <translation>evidence data</translation>
    </message>
    <message>
        <source>材料备注</source>
        <translation>Remark on the evidence</translation>
    </message>
    <message>
        <source>材料日期</source>
        <translation>Date of evidence</translation>
    </message>
    <message>
        <source>来源单位</source>
        <translation>Source unit</translation>
    </message>
    <message>
        <source>个人信息标记</source>
        <translation>mark of personal data</translation>
    </message>
    <message>
        <source>工作秘密标记</source>
        <translation>mark of work secret</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>修改 %2 份材料的%1</source>
        <translation>Change of %2 pieces: %1</translation>
    </message>
    <message>
        <source>修改档位</source>
        <translation>Change keeping</translation>
    </message>
    <message>
        <source>修改 %1 份材料的档位</source>
        <translation>Change the keeping of %1 pieces</translation>
    </message>
    <message>
        <source>“%1”标为工作秘密，只能现场调阅，各份材料的档位都没有改动：请先取消工作秘密标记，或不选这一份。</source>
        <translation>“%1” is a work secret and shown on site only; no keeping was changed. Take the mark away first, or leave this piece out.</translation>
    </message>
    <message>
        <source>移动“%1”</source>
        <translation>Move “%1”</translation>
    </message>
    <message>
        <source>移动 %1 份材料</source>
        <translation>Move %1 pieces</translation>
    </message>
    <message>
        <source>移出 %1 份材料</source>
        <translation>Take out %1 pieces</translation>
    </message>
    <message>
        <source>放回“%1”</source>
        <translation>Put back “%1”</translation>
    </message>
    <message>
        <source>放回 %1 份材料</source>
        <translation>Put back %1 pieces</translation>
    </message>
    <message>
        <source>工作秘密</source>
        <translation>Working secret</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>original</translation>
    </message>
    <message>
        <source>网页截图</source>
        <translation>Captured page</translation>
    </message>
    <message>
        <source>脱敏件</source>
        <translation>Redacted copy</translation>
    </message>
    <message>
        <source>工作表“%1”</source>
        <translation>sheet “%1”</translation>
    </message>
    <message>
        <source>第%1页</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>第%1张</source>
        <translation>slide %1</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>材料内文</source>
        <translation>Words within files</translation>
    </message>
    <message>
        <source>已停止读取材料里的文字，已读的部分可以查找。</source>
        <translation>Reading the words within the evidence was stopped; what has been read can be searched.</translation>
    </message>
    <message>
        <source>办理阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>所在的行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>原文中的位置</source>
        <translation>Position in the text</translation>
    </message>
    <message>
        <source>指标要求</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>数据来源</source>
        <translation>Source of the figure</translation>
    </message>
    <message>
        <source>尺寸和字体</source>
        <translation>Measures and fonts</translation>
    </message>
    <message>
        <source>正在使用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>选定的内容</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>封版日期</source>
        <translation>Frozen on</translation>
    </message>
    <message>
        <source>封版时的序号</source>
        <translation>Rank when frozen</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>册</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>页</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>借出时间</source>
        <translation>Lent at</translation>
    </message>
    <message>
        <source>归还时间</source>
        <translation>Returned at</translation>
    </message>
    <message>
        <source>%1共用的情况说明</source>
        <translation>Shared report of %1</translation>
    </message>
    <message>
        <source>%1的数据</source>
        <translation>Figures of %1</translation>
    </message>
    <message>
        <source>版式“%1”</source>
        <translation>Page profile “%1”</translation>
    </message>
    <message>
        <source>打印方案“%1”</source>
        <translation>Print set “%1”</translation>
    </message>
    <message>
        <source>封版“%1”</source>
        <translation>Freeze “%1”</translation>
    </message>
    <message>
        <source>封版材料%1</source>
        <translation>Frozen piece %1</translation>
    </message>
    <message>
        <source>%1“%2”的调卷</source>
        <translation>Loan of “%2”, %1</translation>
    </message>
    <message>
        <source>%1“%2”的借用人</source>
        <translation>Borrower of “%2”, %1</translation>
    </message>
    <message>
        <source>请核对：那里 %1 的备份里有本台账没有的改动，可能另有一份拷贝也在使用，或者本台账换回了较早的内容；那些备份都还在。</source>
        <translation>Please check: the backup of %1 there holds changes that this workspace does not have; another copy may be in use, or this one was put back to an older state. Those backups are all still there.</translation>
    </message>
    <message>
        <source>“%1”已经封版，编号 %2 已印在送审的册子里，各份材料都没有移动：同一文件可以另外添加到新的位置，或者先移出这一份。</source>
        <translation>“%1” is frozen: its number %2 is printed in the set that was sent. Nothing was moved; add the same file at the new place as well, or take this piece out first.</translation>
    </message>
    <message>
        <source>封版要有名称，没有封版：请填写，例如“2024年书面评审”。</source>
        <translation>A freeze needs a name, nothing was frozen: fill one in, such as “2024 review”.</translation>
    </message>
    <message>
        <source>封版日期不对，没有封版：请填写送审的日期。</source>
        <translation>The date of the freeze is wrong, nothing was frozen: fill in the day of sending.</translation>
    </message>
    <message>
        <source>台账里还没有佐证材料，没有封版：请先添加材料。</source>
        <translation>There is no evidence yet, nothing was frozen: add some first.</translation>
    </message>
    <message>
        <source>整个台账</source>
        <translation>The whole workspace</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>备份“%1”里有修改记录没有的改动：台账可能被换成了较早的内容，又没有记下恢复这一步，或者是两份拷贝分头改过：请核对，需要时从这份备份恢复。</source>
        <translation>The backup “%1” holds changes that the history does not: the workspace may have been exchanged for an older state without a recorded restoration, or two copies were changed apart. Please check, and restore from this backup if need be.</translation>
    </message>
    <message>
        <source>原文里没有“%1”，勘误没有保存：请照原文填写印错的字。</source>
        <translation>“%1” is not printed there, the correction was not saved: fill in the misprinted words as they stand.</translation>
    </message>
    <message>
        <source>“%1”没有写明应当是什么，勘误没有保存：请填写更正后的文字。</source>
        <translation>What “%1” should be is not said, the correction was not saved: fill in the corrected words.</translation>
    </message>
    <message>
        <source>简称超过 %1 个字，没有保存：请写短一些。</source>
        <translation>The short name is longer than %1 characters and was not saved: make it shorter.</translation>
    </message>
    <message>
        <source>修改简称和勘误</source>
        <translation>Change short name and corrections</translation>
    </message>
    <message>
        <source>“%1”（%2）</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>等 %1 个文件</source>
        <translation> and others, %1 files</translation>
    </message>
    <message>
        <source>%1文中标有密级</source>
        <translation>%1: a mark of classification stands in the text</translation>
    </message>
    <message>
        <source>写明要当事人联系方式的材料（第3、7、8、11、17项）下还没有佐证材料，没有做出回访名单：请先收材料。</source>
        <translation>There is no evidence yet for the materials that ask for contacts (indicators 3, 7, 8, 11, 17); no call-back list was made: collect some first.</translation>
    </message>
    <message>
        <source>已停止，没有做出回访名单。</source>
        <translation>Stopped; no call-back list was made.</translation>
    </message>
    <message>
        <source>在“%1”里不能建立文件夹，没有写出任何文件：请检查写入权限，或另选一个位置。</source>
        <translation>No folder can be made in “%1”; nothing was written: check the rights or choose another place.</translation>
    </message>
    <message>
        <source>台账里的一个文件在写出时被改动，没有写出任何文件：请先检查台账。</source>
        <translation>A file of the ledger was altered while it was written out; nothing was written: check the ledger first.</translation>
    </message>
    <message>
        <source>“%1”是一个文件，没有写出任何内容，文件没有改动：请给出一个文件夹。</source>
        <translation>“%1” is a file; nothing was written and the file is unchanged: give a folder.</translation>
    </message>
    <message>
        <source>“%1”里已有别的文件，没有写出任何内容，那里没有改动：请选新的或空的文件夹。</source>
        <translation>“%1” holds other files; nothing was written and nothing changed there: choose a new or empty folder.</translation>
    </message>
    <message>
        <source>%1的文件已经丢失，没有放进文件夹。</source>
        <translation>The file of %1 is lost and is not in the folder. </translation>
    </message>
    <message>
        <source>%1的文件已被改动，没有放进文件夹。</source>
        <translation>The file of %1 was altered and is not in the folder. </translation>
    </message>
    <message>
        <source>%1是工作秘密，没有放进文件夹，只写明存放处。</source>
        <translation>%1 is a work secret and is not in the folder; only its place is named. </translation>
    </message>
    <message>
        <source>已停止，“%1”没有生成，台账没有改动。</source>
        <translation>Stopped; “%1” was not made, the ledger is unchanged.</translation>
    </message>
    <message>
        <source>%1 项还没有写情况说明，文件夹里就没有。</source>
        <translation>%1 indicators have no report yet, so the folder has none of them. </translation>
    </message>
    <message>
        <source>情况说明还有 %1 处未写，文件夹里略去。</source>
        <translation>%1 points of reports are unwritten and left out of the folder. </translation>
    </message>
    <message>
        <source>没有第%1部分，没有写出任何文件：请核对部分的序号。</source>
        <translation>There is no section %1; nothing was written: check the number of the section.</translation>
    </message>
    <message>
        <source>没有第%1项指标，没有写出任何文件：请核对序号。</source>
        <translation>There is no indicator %1; nothing was written: check the number.</translation>
    </message>
    <message>
        <source>其中一份材料</source>
        <translation>One of the pieces</translation>
    </message>
    <message>
        <source>%1已经调给%2，还没有归还，没有登记调卷：请先登记归还，或去掉这一份。</source>
        <translation>%1 is out with %2; no loan was recorded: record its return first, or leave it out.</translation>
    </message>
    <message>
        <source>没有写调给谁，没有登记调卷：请填写调卷人。</source>
        <translation>It is not said who gets it; no loan was recorded: fill in the person.</translation>
    </message>
    <message>
        <source>调卷 %1 份</source>
        <translation>Lend %1 pieces</translation>
    </message>
    <message>
        <source>归还 %1 份</source>
        <translation>Return %1 pieces</translation>
    </message>
    <message>
        <source>没有写交给谁、为什么，没有做出带全部号码的回访名单：请填写领取人和理由，或做遮去号码的。</source>
        <translation>It is not said who gets it and why; no call-back list with all digits was made: fill in both, or make one with hidden digits.</translation>
    </message>
    <message>
        <source>做回访名单，写明全部号码：%1</source>
        <translation>Make a call-back list with all digits: %1</translation>
    </message>
    <message>
        <source>没有第%1项指标，没有做出证明表：请核对序号。</source>
        <translation>There is no indicator %1; no proof sheet was made: check the number.</translation>
    </message>
    <message>
        <source>选定的指标没有要补交的材料，没有做出补交清单：请换几项指标。</source>
        <translation>The chosen indicators owe nothing; no list was made: choose others.</translation>
    </message>
    <message>
        <source>还没有调卷登记，没有做出归还登记：请先登记调卷。</source>
        <translation>Nothing was lent yet; no register was made: record a loan first.</translation>
    </message>
    <message>
        <source>%1只能存为 pdf 或 xlsx，没有写出任何文件：请改“%2”的扩展名。</source>
        <translation>%1 can be saved as pdf or xlsx only; nothing was written: change the ending of “%2”.</translation>
    </message>
    <message>
        <source>建不了临时文件夹，没有写出任何文件：请检查剩余空间后重试。</source>
        <translation>No temporary folder can be made; no file was written. Please check the free space and try again.</translation>
    </message>
    <message>
        <source>文件夹里还有别的一次做的“%1”，不属于这一套：请核对后自行删去。</source>
        <translation>The folder still holds “%1” of another time, which does not belong to this set. Please check and remove it yourself.</translation>
    </message>
    <message>
        <source>每册页数要大于 0，没有写出任何文件：请改正页数。</source>
        <translation>The pages in a volume must be above 0; no file was written. Please correct the number.</translation>
    </message>
    <message>
        <source>已停止做汇编，“%1”里没有留下文件，台账没有改动。</source>
        <translation>Making the bound set was stopped. No file is left in “%1” and the ledger is unchanged.</translation>
    </message>
    <message>
        <source>汇编没有写到“%1”：%2；那里原有的文件没有变动，请检查剩余空间和写入权限后重试。</source>
        <translation>The bound set was not written to “%1”: %2. The files that were there are unchanged. Please check free space and permissions and try again.</translation>
    </message>
    <message>
        <source>指标表没有第%1部分，没有写出任何文件：请核对部分的序号。</source>
        <translation>The table has no part %1; no file was written. Please check the number of the part.</translation>
    </message>
    <message>
        <source>指标表里没有第%1项，没有写出任何文件：请核对指标序号。</source>
        <translation>The table has no indicator %1; no file was written. Please check its number.</translation>
    </message>
    <message>
        <source>“%1”的 PDF 有毛病，已按能读出的 %2 页装订：请核对这一份。</source>
        <translation>The PDF of “%1” is faulty; the %2 pages that could be read were bound. Please check it.</translation>
    </message>
    <message>
        <source>等</source>
        <translation> and others</translation>
    </message>
    <message>
        <source>总目录、卷内目录和佐证材料清单</source>
        <translation>Master index, volume indexes and list of evidence</translation>
    </message>
    <message>
        <source>目录和清单.pdf</source>
        <translation>Indexes and lists.pdf</translation>
    </message>
    <message>
        <source>目录的页数前后不一致，没有写出任何文件：请把这个台账交给技术人员。</source>
        <translation>The contents do not take the pages that were planned; no file was written. Please hand this ledger to technical staff.</translation>
    </message>
    <message>
        <source>没有叫“%1”的版式，没有改动任何内容：它可能刚被删除。</source>
        <translation>There is no layout “%1”; nothing was changed. It may just have been deleted.</translation>
    </message>
    <message>
        <source>公文格式（GB/T 9704）</source>
        <translation>Official documents (GB/T 9704)</translation>
    </message>
    <message>
        <source>版式要有名称，没有保存：请填写名称。</source>
        <translation>A layout needs a name; it was not saved. Enter one.</translation>
    </message>
    <message>
        <source>“%1”是国家标准，不能改：请另起一个名称保存。</source>
        <translation>“%1” is the national standard and cannot be changed: save under another name.</translation>
    </message>
    <message>
        <source>版式没有保存：%1</source>
        <translation>The layout was not saved: %1</translation>
    </message>
    <message>
        <source>保存版式“%1”</source>
        <translation>Save layout “%1”</translation>
    </message>
    <message>
        <source>改用版式“%1”</source>
        <translation>Use layout “%1”</translation>
    </message>
    <message>
        <source>删除版式“%1”</source>
        <translation>Delete layout “%1”</translation>
    </message>
    <message>
        <source>没有第%1项指标，没有打印：请核对序号。</source>
        <translation>There is no indicator %1; nothing was printed. Check the number.</translation>
    </message>
    <message>
        <source>第%1项不适用（%2），没有可打印的。</source>
        <translation>Indicator %1 does not apply (%2); there is nothing to print.</translation>
    </message>
    <message>
        <source>第%1项佐证材料清单</source>
        <translation>List of evidence of indicator %1</translation>
    </message>
    <message>
        <source>第%1项核对表</source>
        <translation>Checklist of indicator %1</translation>
    </message>
    <message>
        <source>没有单位欠交材料，没有催办单可打印。</source>
        <translation>No unit owes anything; there are no reminders to print.</translation>
    </message>
    <message>
        <source>催办单</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>已停止准备，没有打印。</source>
        <translation>Preparation stopped; nothing was printed.</translation>
    </message>
    <message>
        <source>选中的都没有可打印的：%1</source>
        <translation>Nothing of what is chosen can be printed: %1</translation>
    </message>
    <message>
        <source>第%1项的打印件</source>
        <translation>Prints of indicator %1</translation>
    </message>
    <message>
        <source>%1 项指标的打印件</source>
        <translation>Prints of %1 indicators</translation>
    </message>
    <message>
        <source>PDF 没有保存到“%1”：%2；原有文件没有变动，请换一个位置再导出。</source>
        <translation>The PDF was not saved to “%1”: %2. The file that was there is unchanged; export to another place.</translation>
    </message>
    <message>
        <source>保存的选择要有名称，没有保存：请填写名称。</source>
        <translation>A saved choice needs a name; it was not saved. Enter one.</translation>
    </message>
    <message>
        <source>保存打印选择“%1”</source>
        <translation>Save print choice “%1”</translation>
    </message>
    <message>
        <source>没有叫“%1”的打印选择，没有改动任何内容：它可能刚被删除。</source>
        <translation>There is no print choice “%1”; nothing was changed. It may just have been deleted.</translation>
    </message>
    <message>
        <source>删除打印选择“%1”</source>
        <translation>Delete print choice “%1”</translation>
    </message>
    <message>
        <source>第%1项第%2行</source>
        <translation>indicator %1, row %2</translation>
    </message>
    <message>
        <source>看不出“%1”是哪一项的情况说明，台账没有改动：请选择从本程序导出的 Word 文件，或在标题里写明“第几项指标”。</source>
        <translation>“%1” does not tell which indicator it reports on; the ledger is unchanged. Choose a Word file exported from this program, or name the indicator in its title.</translation>
    </message>
    <message>
        <source>“%1”是从第%2项导出的，标题却写着第%3项，台账没有改动：请核对后改好标题，或从第%3项重新导出。</source>
        <translation>“%1” was exported from indicator %2, but its title says %3; the ledger is unchanged. Correct the title, or export indicator %3 anew.</translation>
    </message>
    <message>
        <source>“%1”是%2的情况说明，不是%3的，台账没有改动：请转到%2再读回。</source>
        <translation>“%1” is the report of %2, not of %3; the ledger is unchanged. Go to %2 and read it back there.</translation>
    </message>
    <message>
        <source>（不属于要点的文字）</source>
        <translation>(Text of no point)</translation>
    </message>
    <message>
        <source>文件里没有“%1”这个标题，台账里的文字没有动，请核对是删了还是改了名。</source>
        <translation>The file has no heading “%1”; the text in the ledger stays. Check whether it was deleted or renamed.</translation>
    </message>
    <message>
        <source>（第一个标题前面的文字）</source>
        <translation>(Text before the first heading)</translation>
    </message>
    <message>
        <source>“%1”不是这一项的要点；要用的请勾选，会接在“%2”的后面。</source>
        <translation>“%1” is no point of this indicator; tick it to add it after “%2”.</translation>
    </message>
    <message>
        <source>%1不属于任何要点，没有读回：要用的请在文件里移到要点下面。</source>
        <translation>%1 belongs to no point and was not read: move it below a point in the file.</translation>
    </message>
    <message>
        <source>这个文件是从另一个台账导出的，请先核对再勾选要读回的要点。</source>
        <translation>This file was exported from another ledger; check before you tick what to take over.</translation>
    </message>
    <message>
        <source>第%1行现在以成品文件或盖章件为准，读回的文字暂不使用。</source>
        <translation>A finished or sealed file stands for row %1; text taken over is not used for now.</translation>
    </message>
    <message>
        <source>读回第%1项的 Word 文件</source>
        <translation>Read back the Word file of indicator %1</translation>
    </message>
    <message>
        <source>“%1”在比较以后又改过，一个字也没有读回：请重新读回这个文件，再比较一次。</source>
        <translation>“%1” was changed after the comparison; nothing was taken over. Read the file back and compare again.</translation>
    </message>
    <message>
        <source>第%1项的各行本来就合为一份，没有改动任何内容：合写是给不同指标用的。</source>
        <translation>The rows of indicator %1 are one report anyhow, nothing was changed: writing together is for different indicators.</translation>
    </message>
    <message>
        <source>第%1项自己由别的指标一并说明，不能再带上第%2项，没有改动任何内容：请在那一项里设置合写。</source>
        <translation>Indicator %1 is itself answered by another and cannot take indicator %2 along, nothing was changed: set it in that indicator.</translation>
    </message>
    <message>
        <source>第%1项已经和别的指标合写，没有改动任何内容：请先解除原来的合写。</source>
        <translation>Indicator %1 is written together with another already, nothing was changed: undo that first.</translation>
    </message>
    <message>
        <source>第%1项情况说明转到%2</source>
        <translation>Report %1 moved to %2</translation>
    </message>
    <message>
        <source>设置与第%1项合写的指标</source>
        <translation>Set the indicators written together with %1</translation>
    </message>
    <message>
        <source>第%1项单独写情况说明</source>
        <translation>Write report %1 separately</translation>
    </message>
    <message>
        <source>“%1”的数据太长（最多 %2 字），原来的没有改动：请只填数字，说明写在正文里。</source>
        <translation>The figure for “%1” is too long (at most %2 characters), the old one is unchanged: enter the number only and explain it in the text.</translation>
    </message>
    <message>
        <source>还有 %1 处提纲里的空格【】没有填，请核对。</source>
        <translation>%1 fields 【】 of outlines are not filled in, please check.</translation>
    </message>
    <message>
        <source>录入%1第%2项的情况说明</source>
        <translation>Enter the report of %1 for indicator %2</translation>
    </message>
    <message>
        <source>恢复第%1项情况说明的旧稿</source>
        <translation>Restore an earlier version of report %1</translation>
    </message>
    <message>
        <source>没有要增补的材料，没有写出任何文件：选中的各项在封版以后还没有添加、更换过材料。</source>
        <translation>There is nothing to add and no file was written: nothing was added or replaced in the chosen indicators since the set was frozen.</translation>
    </message>
    <message>
        <source>还没有封过版，没有做增补册：请先封版，以后添加的才是增补的。</source>
        <translation>No set has been frozen yet, so no supplement was made: please freeze one first; what is added later makes the supplement.</translation>
    </message>
    <message>
        <source>情况说明里还有 %1 处提纲的空格【】没有填，在文件夹里看得见：请填好后重新生成。</source>
        <translation>%1 fields 【】 of outlines are still open in the reports and can be seen in the folder: fill them in and make it again.</translation>
    </message>
    <message>
        <source>没有写明放到哪个文件夹，没有写出任何文件：请写明。</source>
        <translation>No folder was named, no file was written: name one.</translation>
    </message>
    <message>
        <source>%1停下了：%2，一份也没有写出，台账没有改动：请换一个能写、有空间的文件夹再导出。</source>
        <translation>Stopped while %1: %2; not one was written, the ledger is unchanged: choose a folder that is writable and has room, and export again.</translation>
    </message>
    <message>
        <source>已停止导出，一份也没有写出，台账没有改动。</source>
        <translation>The export was stopped; not one was written, the ledger is unchanged.</translation>
    </message>
    <message>
        <source>把写好的情况说明放到位时</source>
        <translation>putting the written reports in place</translation>
    </message>
    <message>
        <source>有 %1 项的情况说明还没有写全，文中有（待填写）或没填的【】：第%2项。</source>
        <translation>The reports of %1 indicators are not complete, with （待填写） or open 【】 in them: %2.</translation>
    </message>
    <message>
        <source>已经有一次封版叫“%1”（%2），没有封版：请换一个名称，例如“%1（第二次）”。</source>
        <translation>There is a frozen set named “%1” (%2) already; nothing was frozen: choose another name, such as “%1 (second)”.</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>总目录</source>
        <translation>Master index</translation>
    </message>
    <message>
        <source>盒脊标签</source>
        <translation>Spine labels</translation>
    </message>
    <message>
        <source>第%1项分隔页</source>
        <translation>Dividers of indicator %1</translation>
    </message>
    <message>
        <source>第%1项卷内目录</source>
        <translation>Volume index of indicator %1</translation>
    </message>
    <message>
        <source>第%1项入册材料</source>
        <translation>Bound evidence of indicator %1</translation>
    </message>
    <message>
        <source>%1 %2没有印出内容：%3。</source>
        <translation>%1 %2 is not printed: %3.</translation>
    </message>
    <message>
        <source>第%1项没有入册的材料可打印：要打印，请先把材料的档位改为入册。</source>
        <translation>Indicator %1 has no evidence to be bound that could be printed: first set its keeping to bound.</translation>
    </message>
    <message>
        <source>建不了临时文件夹，没有打印：请检查剩余空间后重试。</source>
        <translation>A temporary folder could not be made; nothing was printed: check the free space and try again.</translation>
    </message>
    <message>
        <source>选中的单位没有欠交材料，没有催办单可打印。</source>
        <translation>The chosen unit owes nothing, so there is no reminder letter to print.</translation>
    </message>
    <message>
        <source>第%1项没有交给选中单位的分工行，没有印情况说明和核对表。</source>
        <translation>Indicator %1 has no row assigned to the chosen unit; no report or checklist of it was printed.</translation>
    </message>
    <message>
        <source>还没有选择要打印什么：请勾选指标，再勾选要打印的内容。</source>
        <translation>Nothing is chosen to be printed: tick indicators, then what to print.</translation>
    </message>
    <message>
        <source>%1，没有读回，台账没有改动：涉密内容不得放进本程序；确认不涉密的，可以写明后读回。</source>
        <translation>%1; it was not read back, the ledger is unchanged: secret content must not be put into this program; if it is certainly not secret, say so and read it back.</translation>
    </message>
    <message>
        <source>选中的单位已经不在名录里，没有打印：请重新选择单位。</source>
        <translation>The chosen unit is no longer in the directory; nothing was printed: choose a unit again.</translation>
    </message>
    <message>
        <source>第%1项不适用（%2），没有导出。</source>
        <translation>Indicator %1 does not apply (%2) and was not exported.</translation>
    </message>
    <message>
        <source>已停止导出，“%1”里没有留下新的文件，台账没有改动。</source>
        <translation>The export was stopped; nothing new was left in “%1” and the ledger is unchanged.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>请核对：%1的文字没有读出来，没有查过文中有没有密级标志。</source>
        <translation>Please check: the text of %1 could not be read, so nobody has looked for marks of secrecy in it.</translation>
    </message>
    <message>
        <source>读取文字的程序“%1”不在，不能查看文中有没有密级标志，没有收进任何文件，台账没有改动：请重新安装本程序。</source>
        <translation>The program “%1” that reads texts is not there, so marks of secrecy cannot be looked for. No file was taken in and the ledger is unchanged: please install this program again.</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1”设有密码，里面的内容看不到，已原样收下并作标记，请核对。</source>
        <translation>“%1” has a password and cannot be looked into; it was taken as it is and marked, please check.</translation>
    </message>
    <message>
        <source>不认识的文件：%1，内容与名称不符，没有任何材料用到它，修复功能不会删除它：请核对后自行移走。</source>
        <translation>Unknown file: %1. Its content is not that of its name and nothing uses it; repair does not remove it: please check and move it away yourself.</translation>
    </message>
    <message>
        <source>不认识的文件：%1，不是本程序存放的材料，修复功能不会删除它：请核对后自行移走。</source>
        <translation>Unknown file: %1. This program did not put it there; repair does not remove it: please check and move it away yourself.</translation>
    </message>
    <message>
        <source>%1含个人信息，没有脱敏件，文件没有放进文件夹。</source>
        <translation>%1 holds personal data and has no redacted copy; its file was not put into the folder.</translation>
    </message>
    <message>
        <source>能否打开</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>核查网址能否打开</source>
        <translation>Check whether web addresses open</translation>
    </message>
    <message>
        <source>已停止，没有写出任何文件，台账没有改动。</source>
        <translation>Stopped: no file was written, and the ledger is unchanged.</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>personal data</translation>
    </message>
    <message>
        <source>请核对：%1“%2”里有%3，没有脱敏件。</source>
        <translation>Please check: %1 “%2” holds %3 and has no redacted copy.</translation>
    </message>
    <message>
        <source>%1，先前交办的改期限或件数</source>
        <translation>%1, what was asked before gets the date or the count</translation>
    </message>
    <message>
        <source>第%1项还没有这个单位的情况说明，没有改动任何内容：请先写入它的文字。</source>
        <translation>Item %1 has no report of this unit yet; nothing was changed: enter its text first.</translation>
    </message>
    <message>
        <source>恢复单位“%1”和它的 %2 项任务</source>
        <translation>Restore unit “%1” and its %2 tasks</translation>
    </message>
    <message>
        <source>没有待答复的申请</source>
        <translation>No request awaits an answer</translation>
    </message>
    <message>
        <source>延期到</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>待答复的延期申请</source>
        <translation>Request for an extension awaiting an answer</translation>
    </message>
    <message>
        <source>收件的电脑</source>
        <translation>Received on computer</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead units</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>停用或移出名录</source>
        <translation>Retired or taken out of the directory</translation>
    </message>
    <message>
        <source>恢复使用</source>
        <translation>In use again</translation>
    </message>
    <message>
        <source>退出单位组</source>
        <translation>Left the group</translation>
    </message>
    <message>
        <source>重新加入单位组</source>
        <translation>Joined the group again</translation>
    </message>
    <message>
        <source>撤回交办</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>恢复交办</source>
        <translation>Asked again</translation>
    </message>
    <message>
        <source>取消登记</source>
        <translation>Record taken back</translation>
    </message>
    <message>
        <source>恢复登记</source>
        <translation>Record put back</translation>
    </message>
    <message>
        <source>改为单独写</source>
        <translation>Write separately</translation>
    </message>
    <message>
        <source>恢复合写</source>
        <translation>Served by one report again</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>放回</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>特征码 %1…</source>
        <translation>Checksum %1…</translation>
    </message>
    <message>
        <source>一组设置（不逐项列出）</source>
        <translation>A set of settings (not listed one by one)</translation>
    </message>
    <message>
        <source>%1，名录没有改动：请缩短后再试。</source>
        <translation>%1; the directory was not changed: shorten it and try again.</translation>
    </message>
    <message>
        <source>“%1”已有报送、材料或文书记录，不能删除，名录没有改动：它已经停用，记录都会保留。</source>
        <translation>“%1” has submissions, evidence or letters and cannot be deleted; the directory was not changed. It is retired already, and its records are kept.</translation>
    </message>
    <message>
        <source>文件夹“%1”里已经有台账，没有恢复，那里没有改动：请换一个还没有的文件夹；要换掉那个台账的内容，在窗口里打开它，用“文件 › 备份与恢复”里的“恢复本台账”，命令行加 --in-place。</source>
        <translation>There is a ledger in the folder “%1”; nothing was restored and nothing changed there: choose a folder that does not exist yet. To replace that ledger&apos;s content, open it in the window and use “Restore this ledger” under File › Backup and restore, or --in-place on the command line.</translation>
    </message>
    <message>
        <source>请核对：%1 个单位已有材料、未登记报送，通报里仍算没有交：%2。收齐了的请先登记报送。</source>
        <translation>Please check: %1 unit(s) have sent something that is not registered as submitted; the bulletin counts it as owed: %2. Register those that are complete first.</translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>请核对：%1 个单位已有材料、未登记报送，%2里仍列为欠交：%3。收齐了的请先登记报送。</source>
        <translation>Please check: %1 unit(s) have sent something that is not registered as submitted; the %2 lists it as owed: %3. Register those that are complete first.</translation>
    </message>
    <message>
        <source>%1，登记报送</source>
        <translation>%1, registered as submitted</translation>
    </message>
    <message>
        <source>请核对：第%1项这个单位的情况说明已到“扫描件回收”，盖章扫描件请收进它的材料。</source>
        <translation>Please check: the unit&apos;s report of item %1 is at “scan recovered”; file the sealed scan among its evidence.</translation>
    </message>
    <message>
        <source>请核对：第%1项已到“扫描件回收”，但还没有放入盖章扫描件，情况说明也没有写全。</source>
        <translation>Please check: item %1 is at “scan recovered”, but no sealed scan has been put in, and its report is not complete.</translation>
    </message>
    <message>
        <source>请核对：第%1项已到“扫描件回收”，但还没有放入盖章扫描件。</source>
        <translation>Please check: item %1 is at “scan recovered”, but no sealed scan has been put in.</translation>
    </message>
    <message>
        <source>第%1项由第%2项的情况说明一并说明，办到哪一步以那一份为准，没有改动任何内容：请在第%2项里改。</source>
        <translation>Item %1 is answered by the report of item %2, whose stage rules; nothing was changed. Change it at item %2.</translation>
    </message>
    <message>
        <source>系统的临时文件夹不能写入，没有收进“%1”，台账没有改动：请检查磁盘空间和权限。</source>
        <translation>The system&apos;s folder for temporary files cannot be written to. “%1” was not taken in and the ledger was not changed: please check disk space and rights.</translation>
    </message>
    <message>
        <source>数据库读不出来，没有检查完：请重试，仍不行请从备份恢复。</source>
        <translation>The database cannot be read and the check was not finished: try again, and restore from a backup if it still fails.</translation>
    </message>
    <message>
        <source>“%1”在%2备好以后被停用或删除，%2都没有登记：请重新生成以后再登记。</source>
        <translation>“%1” was retired or deleted after the %2 was made ready; none was recorded: make them again, then record them.</translation>
    </message>
    <message>
        <source>“%1”没有收进：第%2项要“%3”报送的任务已经撤回，请重新指定放到哪里。</source>
        <translation>“%1” was not taken in: what “%3” was asked for item %2 has been withdrawn. Choose another place for it.</translation>
    </message>
    <message>
        <source>“%1”没有收进：单位“%2”已经删除，请重新指定放到哪里。</source>
        <translation>“%1” was not taken in: the unit “%2” has been deleted. Choose another place for it.</translation>
    </message>
    <message>
        <source>文中</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>里面的“%1”</source>
        <translation>“%1” within</translation>
    </message>
    <message>
        <source>材料文件夹里的链接：%1，指向别处，不是本程序存放的，没有检查里面的内容，修复功能不会动它：请核对后自行移走。</source>
        <translation>A link in the evidence folder: %1. It leads elsewhere and was not put there by this program; what lies behind it was not checked and repair leaves it alone. Look at it and move it away yourself.</translation>
    </message>
    <message>
        <source>材料文件夹里打不开的文件夹：%1，没有访问权限或者磁盘出错，没有检查里面的内容：请检查权限后再检查一次。</source>
        <translation>A folder in the evidence folder that cannot be opened: %1. Access is denied or the disk failed, so what lies in it was not checked. Check the permissions and run the check again.</translation>
    </message>
    <message>
        <source>材料文件夹里不是普通文件的东西：%1，没有检查，修复功能不会动它：请核对后自行移走。</source>
        <translation>Something in the evidence folder that is no ordinary file: %1. It was not checked and repair leaves it alone. Look at it and move it away yourself.</translation>
    </message>
    <message>
        <source>材料文件夹里的“%1”换成了指向别处的链接，那里的 %2 个材料文件不在台账文件夹里，不能算检查过：请把它换回原来的文件夹和文件，再检查一次，或从备份恢复。</source>
        <translation>“%1” in the evidence folder has become a link to elsewhere: the %2 evidence files there are not in the ledger&apos;s folder and do not count as checked. Put back the original folder and files and check again, or restore a backup.</translation>
    </message>
    <message>
        <source>材料文件夹里的“%1”打不开（没有访问权限、磁盘出错，或者不是普通文件夹），那里的 %2 个材料文件没有检查：请检查权限和磁盘后再检查一次，或从备份恢复。</source>
        <translation>“%1” in the evidence folder cannot be opened (access denied, a disk error, or no ordinary folder): the %2 evidence files there were not checked. Check permissions and disk and run the check again, or restore a backup.</translation>
    </message>
    <message>
        <source>%1的文件已经丢失，没有导出。</source>
        <translation>The file of %1 is lost and was not exported.</translation>
    </message>
    <message>
        <source>%1的文件读不到，没有访问权限或者磁盘出错，没有导出。</source>
        <translation>The file of %1 cannot be read, for lack of rights or a fault of the disk, and was not exported.</translation>
    </message>
    <message>
        <source>%1的文件已被改动，没有导出。</source>
        <translation>The file of %1 was altered and was not exported.</translation>
    </message>
    <message>
        <source>临时文件夹写不下，没有写出任何文件：请检查剩余空间后重试。</source>
        <translation>The temporary folder is full; no file was written. Please check the free space and try again.</translation>
    </message>
    <message>
        <source>临时文件夹读不出来，没有写出任何文件：请重试。</source>
        <translation>The temporary folder cannot be read, no file was written: try again.</translation>
    </message>
    <message>
        <source>写第%1项的情况说明“%2”时</source>
        <translation>writing the report of indicator %1, “%2”</translation>
    </message>
    <message>
        <source>代替情况说明的文件“%1”在台账里被换成了指向别处的链接，没有读取，其余不受影响：请先检查台账，再从备份恢复这个文件。</source>
        <translation>In the ledger a link to elsewhere stands in place of the file “%1”, which stands for the report; it was not read, nothing else is affected: check the ledger first, then restore this file from a backup.</translation>
    </message>
    <message>
        <source>%1的文件读不到，没有访问权限或者磁盘出错，没有放进文件夹。</source>
        <translation>The file of %1 cannot be read, for lack of rights or a fault of the disk, and was not put into the folder.</translation>
    </message>
    <message>
        <source>材料文件在原处读不到，没有访问权限或者磁盘出错，没有复制：%1。</source>
        <translation>A file of the evidence cannot be read where it lies, for lack of rights or a fault of the disk, and was not copied: %1.</translation>
    </message>
    <message>
        <source>请核对：“%1”是以前写出的，这次没有要给的%2，文件没有删除，请勿误发。</source>
        <translation>Please check: “%1” was written by an earlier run, and there is no %2 to give out now. The file was not removed; do not send it by mistake.</translation>
    </message>
    <message>
        <source>这个文件是“%1”自己的情况说明，不是所写的单位的，台账没有改动：请核对单位。</source>
        <translation>This file is the report of “%1” itself, not of the unit named; the ledger was not changed: check the unit.</translation>
    </message>
    <message>
        <source>这个文件是某个单位自己的情况说明，台账里没有这个单位，没有改动：请写明读回到哪个单位名下，或者把文字粘贴过去。</source>
        <translation>This file is a unit&apos;s own report, and the ledger has no such unit; nothing was changed: say to which unit it goes, or paste the text.</translation>
    </message>
    <message>
        <source>这是“%1”自己的情况说明，读回到它名下，本局的文字不动。</source>
        <translation>This is the report of “%1” itself; it goes to that unit, and the bureau&apos;s text stays.</translation>
    </message>
    <message>
        <source>请核对：文中引用的附件%1，台账里没有这个编号，按原样存了。</source>
        <translation>Please check: no piece bears the number %1 that the text cites; it was stored as it stands.</translation>
    </message>
    <message>
        <source>台账“%1”刚刚恢复成备份的内容，这一步是按原来的内容做的，没有保存：请重新打开台账后再做。</source>
        <translation>Ledger “%1” has just been put back to a backup; this step was made on the content before and was not saved: open the ledger anew, then do it again.</translation>
    </message>
    <message>
        <source>题名超过 %1 个字，原题名没有改动：请写短一些。</source>
        <translation>The title has more than %1 characters; the title was not changed: make it shorter.</translation>
    </message>
    <message>
        <source>没有添加</source>
        <translation>Not added</translation>
    </message>
    <message>
        <source>原题名没有改动</source>
        <translation>the title was not changed</translation>
    </message>
    <message>
        <source>不重复归入：这里已有 %1</source>
        <translation>Not filed twice: %1 is here already</translation>
    </message>
    <message>
        <source>沿用：%1</source>
        <translation>Used again: %1</translation>
    </message>
    <message>
        <source>另立一件：已有 %1</source>
        <translation>A piece of its own: %1 is there</translation>
    </message>
    <message>
        <source>已在 %1</source>
        <translation>In %1 already</translation>
    </message>
    <message>
        <source>台账里已有同样的内容，编号 %1</source>
        <translation>The ledger has the same content, number %1</translation>
    </message>
    <message>
        <source>台账里已有同样的内容，来自%1，编号 %2</source>
        <translation>The ledger has the same content, from %1, number %2</translation>
    </message>
    <message>
        <source>%1，就在这项材料里；不重复归入。</source>
        <translation>%1, at this very material; not filed twice.</translation>
    </message>
    <message>
        <source>%1；这次沿用，多归一处，题名和来源不变。</source>
        <translation>%1; it is used once more, title and source stay.</translation>
    </message>
    <message>
        <source>%1；这次另立一件，题名、来源各归各的。</source>
        <translation>%1; this becomes a piece of its own, each with its own title and source.</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>“%1”的内容台账里已有，这次按报送单位另立一件，文件没有重复存放。</source>
        <translation>The ledger has the content of “%1”; it became a piece of its own for the unit that sent it, the file is not stored twice.</translation>
    </message>
    <message>
        <source>“%1”的内容台账里已有，来自%2；这次另立一件，文件没有重复存放。</source>
        <translation>The ledger has the content of “%1”, from %2; it became a piece of its own, the file is not stored twice.</translation>
    </message>
    <message>
        <source>%1没有装订：%2。</source>
        <translation>%1 was not bound: %2.</translation>
    </message>
    <message>
        <source>“%1”封版以后添加的 %2 份材料不在这一套里，请另做增补册：%3。要全部重新编页，请再封版一次。</source>
        <translation>%2 pieces added since the freeze “%1” are not in this set; make a supplement: %3. To number all pages anew, freeze again.</translation>
    </message>
    <message>
        <source>“%1”封版以后换了文件的 %2 份材料，这一套里仍是封版时的文件：%3。</source>
        <translation>%2 pieces whose file was replaced since the freeze “%1” are in this set as they were frozen: %3.</translation>
    </message>
    <message>
        <source>页码和“%1”封版时的不一样，从第%2页起：%3原来在%4，这一套里在%5。证明表和目录上仍是封版时的页码；要改用这一套，请再封版一次。</source>
        <translation>Pages differ from those of the freeze “%1” from page %2 on: %3 was on %4 and is on %5 in this set. Proof sheets and indexes still give the frozen pages; freeze again to use this set.</translation>
    </message>
    <message>
        <source>第%1行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>查找的结果不全：有 %1 份材料里的文字没有读进索引（%2）</source>
        <translation>Results are not complete: the texts of %1 pieces are not in the index (%2)</translation>
    </message>
    <message>
        <source>查找的结果不全：材料里的文字没有全部读进索引（%1）</source>
        <translation>Results are not complete: not all texts are in the index (%1)</translation>
    </message>
    <message>
        <source>“%1”封版以后还没有添加、更换过材料，情况说明也没有变动，没有做增补册。</source>
        <translation>Since the freeze “%1” nothing was added or replaced and no report changed; no supplement was made.</translation>
    </message>
    <message>
        <source>文件夹里原来有一套“%1”，已经换成这一套。</source>
        <translation>The folder held a set “%1”, which this set has replaced.</translation>
    </message>
    <message>
        <source>“%1”不是文件夹，没有打开，保持原样：请选择台账所在的文件夹，或者新建台账。</source>
        <translation>“%1” is no folder; it was not opened and is as it was: choose the folder of a ledger, or make a new one.</translation>
    </message>
    <message>
        <source>“%1”和“%2”在原文里是重叠的几个字，勘误没有保存：请合成一条，或者先去掉其中一条。</source>
        <translation>“%1” and “%2” share characters of the original, the correction was not saved: make them one, or remove one of them first.</translation>
    </message>
    <message>
        <source>“%1”的%2，没有装订。</source>
        <translation>%2 of “%1”, not bound.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件（是设备或管道），没有写出任何文件：请换一个文件名。</source>
        <translation>“%1” is no regular file (a device or a pipe), no file was written: choose another name.</translation>
    </message>
    <message>
        <source>第%1项的情况说明以成品文件或盖章件为准，它说的只是这一项，没有设置合写：请先改用录入文字，合写以后再放入新的盖章件。</source>
        <translation>A finished file or sealed scan stands for the report of item %1 and speaks of that item only; nothing was shared: let the text stand first, and put in a new scan when it is shared.</translation>
    </message>
    <message>
        <source>“%1”封版以后写过、改过的情况说明有 %2 项，这一套里是现在的文字：%3。送审时的文字在封版的那一套里。</source>
        <translation>%2 reports were written or changed since the freeze “%1”; this set has them as they are now: %3. As they were sent they are in the set that was frozen.</translation>
    </message>
    <message>
        <source>网址有 %1 个字符，最长 %2 个，%3：请填写短一些的网址，例如“?”前面的部分。</source>
        <translation>The address has %1 characters, at most %2 are possible; %3. Enter a shorter one, such as the part before the “?”.</translation>
    </message>
    <message>
        <source>“%1”不是网址，%2：请填写 http:// 或 https:// 开头的网址。</source>
        <translation>“%1” is no web address; %2. Enter one that begins with http:// or https://.</translation>
    </message>
    <message>
        <source>文号“%1”里有换行、控制字符或改变文字方向的字符，原文号没有改动：请写在一行里，只写看得见的字。</source>
        <translation>The document number “%1” contains a line break, a control character or one that turns the direction of writing; the number was not changed. Write it on one line, with visible characters only.</translation>
    </message>
    <message>
        <source>原网址没有改动</source>
        <translation>the address was not changed</translation>
    </message>
    <message>
        <source>原文号没有改动</source>
        <translation>the number was not changed</translation>
    </message>
    <message>
        <source>台账里没有这一项：它可能已被删除，请刷新后再试。</source>
        <translation>This item is not in the ledger; it may have been deleted. Refresh and try again.</translation>
    </message>
    <message>
        <source>“%1”的内容在这项材料里已经有了，编号 %2，没有重复归入。</source>
        <translation>The content of “%1” is in this material already, as %2; it was not filed again.</translation>
    </message>
    <message>
        <source>%1“%2”里有“%3”，%4：涉密材料不得放进本程序，请移出文件，只登记题名和存放处。</source>
        <translation>%1 “%2” contains “%3”; %4. Secret material must not be put into this program: take the file out and register only its title and where it is kept.</translation>
    </message>
    <message>
        <source>%1等 %2 处</source>
        <translation>%1 and others, %2 places</translation>
    </message>
    <message>
        <source>有 %1 份要装订的材料文件丢失或被改动，没有封版，也没有留下册子：%2请先检查台账，从备份找回或换上原来的文件，再封版。</source>
        <translation>The files of %1 pieces to be bound are lost or altered; nothing was frozen and no booklet was left: %2 Check the ledger, restore the files from a backup, then freeze.</translation>
    </message>
    <message>
        <source>装订的时候材料又有变动，没有封版，也没有留下册子：请重新封版。</source>
        <translation>Pieces changed while they were being bound; nothing was frozen and no booklet was left. Freeze again.</translation>
    </message>
    <message>
        <source>已停止备份，“%1”里没有新的备份，以前的备份和台账没有改动；复制好的材料文件留着，下次接着复制。</source>
        <translation>The backup was stopped; there is no new one in “%1”, and earlier backups and the ledger are unchanged. Files copied so far stay, and the next backup goes on from there.</translation>
    </message>
    <message>
        <source>没有备份到“%1”：%2；那里以前的备份和台账没有改动，请检查剩余空间和权限后重试。</source>
        <translation>No backup was made in “%1”: %2. Earlier backups there and the ledger are unchanged; check the free space and the rights and try again.</translation>
    </message>
    <message>
        <source>已停止恢复，台账保持原样，备份没有改动。</source>
        <translation>Restoring was stopped; the ledger is as it was, and the backup is unchanged.</translation>
    </message>
    <message>
        <source>“%1”在台账文件夹里面，那里只放台账自己的文件，写进去会和数据库、材料混在一起，没有写出任何文件，台账没有改动：请另选一个文件夹。</source>
        <translation>“%1” lies within the ledger&apos;s folder, which holds the ledger&apos;s own files only; what is written there would get mixed up with its database and evidence. No file was written and the ledger is unchanged: choose another folder.</translation>
    </message>
    <message>
        <source>没有写完的临时文件：%1，没有任何内容用到它，已删除。</source>
        <translation>Unfinished temporary file: %1; nothing used it, and it was deleted.</translation>
    </message>
    <message>
        <source>多余文件：%1，没有任何材料用到它，已移到台账的 objects/bin 里，没有删除。</source>
        <translation>Surplus file: %1; no piece uses it. It was moved to objects/bin of the ledger and not deleted.</translation>
    </message>
    <message>
        <source>多余文件：%1，没有任何材料用到它，可用修复功能移到台账的 objects/bin 里。</source>
        <translation>Surplus file: %1; no piece uses it. Repairing moves it to objects/bin of the ledger.</translation>
    </message>
    <message>
        <source>登记报送</source>
        <translation>Record as handed in</translation>
    </message>
    <message>
        <source>“%1”封版以后改了题名、文号、日期或来源的 %2 份材料，这一套里仍照封版时的印：%3。</source>
        <translation>%2 materials whose title, document number, date or source was changed since “%1” was frozen are printed in this set as they were then: %3.</translation>
    </message>
    <message>
        <source>第%1项第%2行的情况说明在第%3项里，没有另外导出。</source>
        <translation>The report of row %2 of indicator %1 is part of that of indicator %3; it was not exported by itself.</translation>
    </message>
    <message>
        <source>第%1项的情况说明在第%2项里，没有另外导出。</source>
        <translation>The report of indicator %1 is part of that of indicator %2; it was not exported by itself.</translation>
    </message>
    <message>
        <source>有 %1 份入册的材料不在封版的册子里，没有页号：封版并制作增补册以后才有。</source>
        <translation>%1 materials to be bound are not in the frozen set and have no page number: they get one once a supplement is made and frozen.</translation>
    </message>
    <message>
        <source>有 %1 份入册的材料没有页号：封版并制作汇编以后才有。</source>
        <translation>%1 materials to be bound have no page number: they get one once the bound set is made and frozen.</translation>
    </message>
    <message>
        <source>材料多，第%1项证明表排成两栏，没有印提供单位、日期和查阅方式：要看请存为 xlsx。</source>
        <translation>The proof sheet of indicator %1 has many materials and is set in two columns, without unit, date and way of access: save it as xlsx to see them.</translation>
    </message>
    <message>
        <source>%1排不下一页，印成 %2 页。</source>
        <translation>%1 does not fit one page and is printed on %2.</translation>
    </message>
    <message>
        <source>“%1”与本批的“%2”内容相同，放在同一项材料里，没有重复归入。</source>
        <translation>“%1” has the same content as “%2” of this batch and goes to the same material; it was not filed twice.</translation>
    </message>
    <message>
        <source>“%1”与本批的“%2”内容相同，这次另立一件，文件没有重复存放。</source>
        <translation>“%1” has the same content as “%2” of this batch; it is a piece of its own, and the file was not stored twice.</translation>
    </message>
    <message>
        <source>“%1”与本批的“%2”内容相同，没有重复存放，在这里多归了一处。</source>
        <translation>“%1” has the same content as “%2” of this batch; it was not stored twice and is filed here, too.</translation>
    </message>
    <message>
        <source>经办人 %1</source>
        <translation>Handler %1</translation>
    </message>
    <message>
        <source>已停止，没有放回文件，台账没有改动。</source>
        <translation>Stopped; no file was put back, the ledger is unchanged.</translation>
    </message>
    <message>
        <source>“%1”不是当时收进的那个文件（内容不一样），没有放回，台账没有改动：请找原来的文件，或从备份恢复。</source>
        <translation>“%1” is not the file that was taken in then (its content differs); it was not put back, the ledger is unchanged: please find the original file, or restore from a backup.</translation>
    </message>
    <message>
        <source>台账里没有哪份材料是“%1”的内容，没有放回，台账没有改动：要收新的文件，请用“添加”。</source>
        <translation>No piece of the ledger has the content of “%1”; it was not put back, the ledger is unchanged: to take in a new file, use “Add”.</translation>
    </message>
    <message>
        <source>“%1”的文件在台账里是完好的，不用放回，台账没有改动。</source>
        <translation>The file “%1” is whole in the ledger and need not be put back; the ledger is unchanged.</translation>
    </message>
    <message>
        <source>“%1”在读取时被改动，没有放回，台账没有改动：请稍后再试。</source>
        <translation>“%1” was changed while it was read; it was not put back, the ledger is unchanged: please try again later.</translation>
    </message>
    <message>
        <source>请核对：有 %1 件的日期不在要求的时段里。</source>
        <translation>Please check: the dates of %1 pieces lie outside the period asked for.</translation>
    </message>
    <message>
        <source>文件夹“%1”里已有其他文件，没有改动：请换一个空文件夹。</source>
        <translation>The folder “%1” holds other files; nothing was changed: please choose an empty folder.</translation>
    </message>
    <message>
        <source>%1，先前交办的改为分年</source>
        <translation>%1, and what was asked before is asked by years</translation>
    </message>
    <message>
        <source>%1先前没有分年交办，已经报送或已有材料，不能改为分年，没有改动：请不写年度，或先移出材料、重新打开。</source>
        <translation>%1 was asked without years and something has been handed in or filed, so it cannot be split by years; nothing was changed. Leave the years out, or first take the material out and reopen it.</translation>
    </message>
    <message>
        <source>“%1”的内容在这项材料里已经有了（%2），各份材料都没有移动：请不选这一份，或者把多余的移出。</source>
        <translation>The content of “%1” is in this material already (%2); nothing was moved: leave this piece out, or remove the one too many.</translation>
    </message>
    <message>
        <source>“%1”的位置上有一个文件夹“%2”，里面有东西，没有放回，台账没有改动：请先把那个文件夹移走。</source>
        <translation>Where “%1” belongs lies a folder “%2” that is not empty; the file was not put back, the ledger is unchanged: move that folder away first.</translation>
    </message>
    <message>
        <source>“%1”是系统自动生成的文件，不是材料，没有收进。</source>
        <translation>&quot;%1&quot; was made by the system and is no evidence; it was not taken in.</translation>
    </message>
    <message>
        <source>给出的都是系统自动生成的文件，不是材料，没有收进：要收其中一个，请单独添加。</source>
        <translation>All files given were made by the system and are no evidence; nothing was taken in. To take one of them, add it by itself.</translation>
    </message>
    <message>
        <source>“%1”封版以后添加的 %2 份材料不在这一套里，已经在增补册里：%3。</source>
        <translation>%2 pieces added since “%1” was frozen are not in this set; they are in the supplement: %3.</translation>
    </message>
    <message>
        <source>请核对：文中的“%1”引用的材料不在台账里，印出来是“〔附件已移出〕”。</source>
        <translation>Please check: the piece cited by “%1” in the text is not in the ledger; it is printed as “〔附件已移出〕”.</translation>
    </message>
    <message>
        <source>封版的名称有 %1 字，最多 %2 字，没有封版：请写短些，其余写进备注。</source>
        <translation>The name of the set has %1 characters, %2 at most. Nothing was frozen: shorten it and put the rest into the note.</translation>
    </message>
    <message>
        <source>在一年以后</source>
        <translation>is more than a year ahead</translation>
    </message>
    <message>
        <source>在 2019 年以前，那时还没有示范创建</source>
        <translation>is before 2019, when there was no such programme yet</translation>
    </message>
    <message>
        <source>%1有 %2 件</source>
        <translation>%1: %2 pieces</translation>
    </message>
    <message>
        <source>请核对：第%1册有 %2 页，超过每册 %3 页：一项指标不拆到两册。</source>
        <translation>Please check: volume %1 has %2 pages, more than the %3 of a volume: an indicator is not divided between two volumes.</translation>
    </message>
    <message>
        <source>这个文件导出以后，附件编号有变动：文件里引用的编号已对上现在的编号，请核对。</source>
        <translation>Evidence numbers have changed since this file was exported: the numbers cited in it were matched to the present ones; please check.</translation>
    </message>
    <message>
        <source>%1，没有改动：请写短一些。</source>
        <translation>%1; nothing was changed: please shorten it.</translation>
    </message>
    <message>
        <source>封版日期%1%2，没有封版：请核对送审的日期。</source>
        <translation>The day of sending, %1, %2. Nothing was frozen: check the day of sending.</translation>
    </message>
    <message>
        <source>请核对：文中的“%1”不是引用，会照样印出来：请删去，要引用材料的用“引用附件”插入。</source>
        <translation>Please check: “%1” in the text is no citation and will be printed as it stands: please delete it, and cite evidence with “Cite evidence”.</translation>
    </message>
    <message>
        <source>材料文件丢失：%1，其余不受影响：请把原文件放回来，或从备份恢复。</source>
        <translation>An evidence file is lost: %1; the rest is not affected: please put the original back, or restore from a backup.</translation>
    </message>
    <message>
        <source>材料文件被改动：%1，与存入时不一致：请把原文件放回来，或从备份恢复。</source>
        <translation>An evidence file was altered: %1; it is not what was taken in: please put the original back, or restore from a backup.</translation>
    </message>
    <message>
        <source>“%1”的内容已标为工作秘密，不能作脱敏件，没有改动：请选遮去了工作秘密的文件。</source>
        <translation>The content of “%1” is marked as a working secret and cannot be a redacted copy; nothing was changed: please choose a file in which the secret is blacked out.</translation>
    </message>
    <message>
        <source>%1 和 %2 的内容相同，不能都移到同一项材料，各份材料都没有移动：请只选其中一份，或者把多余的移出。</source>
        <translation>%1 and %2 have the same content and cannot both be moved to one material; no piece was moved: please choose only one of them, or take the other out.</translation>
    </message>
    <message>
        <source>“%1”的内容在这项材料里已经有了（%2），没有放回任何一份：请不选这一份。</source>
        <translation>The content of “%1” is in this material already (%2); nothing was put back: please leave this one out.</translation>
    </message>
    <message>
        <source>有材料已经放回，没有放回任何一份：请刷新回收站后再试。</source>
        <translation>Some pieces were put back already; nothing was put back: please refresh the bin and try again.</translation>
    </message>
    <message>
        <source>请核对：“%1”的内容先前标为工作秘密，这一份也是：只能现场调阅，不进汇编、不导出。</source>
        <translation>Please check: the content of “%1” was marked as a working secret before, so this piece is one too: on site only, in no booklet and no export.</translation>
    </message>
    <message>
        <source>%1“%2”里有“%3”，%4：是工作秘密的，请先标为工作秘密（勾选“工作秘密”，命令行写 --restricted yes）再改；不是的请换个写法。</source>
        <translation>%1 “%2” has “%3”; %4: if it is a working secret, please mark it as one first (tick “工作秘密”, on the command line --restricted yes) and then change it; else please word it differently.</translation>
    </message>
    <message>
        <source>“%1”封版以后移出、改档位、标为工作秘密的 %2 份材料在这一套里留着页码，只印一页说明：%3。</source>
        <translation>%2 pieces that were taken out, kept otherwise or marked as working secrets after “%1” was frozen keep their pages in this set, with one page that says so: %3.</translation>
    </message>
    <message>
        <source>“%1”封版以后存了脱敏件的 %2 份材料，为保护个人信息，这一套里印的是脱敏件，和送审的不一样：%3。送审的那几页请用增补册替换。</source>
        <translation>Of %2 pieces redacted copies were stored after “%1” was frozen; to protect personal data this set prints the redacted copies, other than what was sent: %3. Please replace the pages that were sent by a supplement.</translation>
    </message>
    <message>
        <source>%1标有“%2”</source>
        <translation>%1 is marked “%2”</translation>
    </message>
    <message>
        <source>%1标有密级“%2”</source>
        <translation>%1 is classified “%2”</translation>
    </message>
    <message>
        <source>截取时间记为%1（%2），不对的请改。</source>
        <translation>Captured %1 (%2); please correct it if that is wrong.</translation>
    </message>
    <message>
        <source>没有导出到“%1”%2，那里没有留下新的文件，台账没有改动：请检查剩余空间和写入权限后重试。</source>
        <translation>Nothing was exported to “%1”%2; no new file was left there and the ledger is unchanged: please check free space and write permission and try again.</translation>
    </message>
    <message>
        <source>截取时间</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>“%1”没有网页截图，没有改动：请先存网页截图，再填截取时间。</source>
        <translation>“%1” has no captured page; nothing was changed: store one first, then give the time of capture.</translation>
    </message>
    <message>
        <source>“%1”的名称里有“%2”，这次的文件都没有收进，台账没有改动：%3；确认不是的，改名后再收进。</source>
        <translation>The name of “%1” has “%2” in it; none of these files was taken in and the ledger is unchanged: %3; if it is not so, rename it and take it in again.</translation>
    </message>
    <message>
        <source>%1文中标有工作秘密</source>
        <translation>%1 is marked as a work secret within</translation>
    </message>
    <message>
        <source>%1，这次的文件都没有收进，台账没有改动：%2；确认不是的，可以写明后收进。</source>
        <translation>%1; none of these files was taken in and the ledger is unchanged: %2; if it is not so, say so and take them in.</translation>
    </message>
    <message>
        <source>请核对：%1 的文件内容是工作秘密，也改为工作秘密、现场调阅，不进汇编、不导出。</source>
        <translation>Please check: the file content of %1 is a work secret; it became one too, shown on site, in no booklet or export.</translation>
    </message>
    <message>
        <source>请核对：%1 的文件内容含个人信息，也作了标记：送出去的应是脱敏件。</source>
        <translation>Please check: the file content of %1 holds personal data and was marked so: what is handed out should be a redacted copy.</translation>
    </message>
    <message>
        <source>磁盘已满：“%1”所在的盘放不下（材料共 %2，只剩 %3），没有写出任何文件，台账没有改动：请腾出空间、换一块盘，或只选几个部分。</source>
        <translation>Disk full: the disk of “%1” has no room (files %2, free %3); no file was written and the ledger is unchanged: please make room, take another disk, or choose fewer sections.</translation>
    </message>
    <message>
        <source>没有生成“%1”%2，那里没有留下新的文件，台账没有改动：请检查剩余空间和写入权限后重试。</source>
        <translation>“%1” was not made%2; no new file was left there and the ledger is unchanged: please check free space and write permission and try again.</translation>
    </message>
    <message>
        <source>没有恢复到“%1”%2，那里没有留下文件，备份没有改动：请检查剩余空间和写入权限后重试。</source>
        <translation>Nothing was restored to “%1”%2; no file was left there and the backup is unchanged: please check free space and write permission and try again.</translation>
    </message>
    <message>
        <source>没有恢复台账“%1”%2，台账保持原样，备份没有改动：请检查剩余空间和写入权限后重试。</source>
        <translation>The ledger “%1” was not restored%2; it stays as it was and the backup is unchanged: please check free space and write permission and try again.</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>“主要数据”表里的“%1”不是这一项要填的数据，没有读回。</source>
        <translation>“%1” in the table of figures is none that this indicator asks for, and was not read back.</translation>
    </message>
    <message>
        <source>%1等 %2 项</source>
        <translation>%1 and others, %2 items in all</translation>
    </message>
    <message>
        <source>%1（%2，期限%3）</source>
        <translation>%1 (%2, due %3)</translation>
    </message>
    <message>
        <source>请核对：%1 个单位的%2里有已经过去的期限：%3。请先改期限，或者改发%4。</source>
        <translation>Please check: the %2 of %1 units has due dates that are past: %3. Please change the dates first, or send a %4.</translation>
    </message>
    <message>
        <source>撤回交办：%1 项</source>
        <translation>Withdraw: %1</translation>
    </message>
    <message>
        <source>%1没有文件，只列在清单里。</source>
        <translation>%1 has no file and is only in the list.</translation>
    </message>
    <message>
        <source>%1是工作秘密，没有导出，清单里写明存放处。</source>
        <translation>%1 is a working secret and was not exported; the list says where it is kept.</translation>
    </message>
    <message>
        <source>%1含个人信息，按您选的没有放入，列在清单里。</source>
        <translation>%1 holds personal data and was left out as you chose; it is in the list.</translation>
    </message>
    <message>
        <source>“%1”剩余空间不够（还差 %2 MB），%3，那里没有改动：请换一块盘，或者腾出空间。</source>
        <translation>“%1” has not enough room (%2 MB short), %3, and nothing there was changed: take another disk, or make room.</translation>
    </message>
    <message>
        <source>“%1”不是文件夹，没有备份，那里没有改动：请选一个文件夹。</source>
        <translation>“%1” is no folder; no backup was made, and nothing there was changed: choose a folder.</translation>
    </message>
    <message>
        <source>没有备份</source>
        <translation>no backup was made</translation>
    </message>
    <message>
        <source>没有恢复</source>
        <translation>nothing was restored</translation>
    </message>
    <message>
        <source>“%1”的名称里有换行、控制字符或改变文字方向的字符，没有写出任何文件：请换一个名称。</source>
        <translation>The name “%1” has line breaks, control characters or characters that turn the direction of writing; no file was written: take another name.</translation>
    </message>
    <message>
        <source>“%1”只有结尾，没有文件名，没有写出任何文件：请填写文件名。</source>
        <translation>“%1” is only an ending without a name; no file was written: give a file name.</translation>
    </message>
    <message>
        <source>请核对：脱敏件“%1”里还有%2，送出去的就是它：没有遮完的请遮好，再换一次。</source>
        <translation>Please check: the redacted copy “%1” still has %2, and it is what goes out: redact the rest and put it in again.</translation>
    </message>
    <message>
        <source>请核对：脱敏件“%1”读不出文字，请打开看看是不是遮好的那一份。</source>
        <translation>Please check: no words could be read from the redacted copy “%1”; open it and see whether it is the redacted one.</translation>
    </message>
    <message>
        <source>%1，没有添加：请写短一些。</source>
        <translation>%1; nothing was added: write less.</translation>
    </message>
    <message>
        <source>没有给出文件，没有改动：请选一个文件。</source>
        <translation>No file was given; nothing was changed: choose a file.</translation>
    </message>
    <message>
        <source>%1，原来的没有改动：请写短一些。</source>
        <translation>%1; what was there is unchanged: write less.</translation>
    </message>
    <message>
        <source>“%1”就是原件，没有遮去什么，没有存入脱敏件：请选遮好的文件。</source>
        <translation>“%1” is the original itself, in which nothing is blacked out; no redacted copy was stored: please choose the redacted file.</translation>
    </message>
    <message>
        <source>“%1”是空文件，没有存入脱敏件：请选遮好的文件。</source>
        <translation>“%1” is an empty file; no redacted copy was stored: please choose the redacted file.</translation>
    </message>
    <message>
        <source>“%1”在台账自己的文件夹里，那里是已经收进的内容，没有收进：请选收到的文件。</source>
        <translation>“%1” is in the ledger&apos;s own folder, which holds what was taken in already; nothing was taken in: please choose the files that were received.</translation>
    </message>
    <message>
        <source>压缩包里没有文件。</source>
        <translation>There are no files in the archive.</translation>
    </message>
    <message>
        <source>写进%1</source>
        <translation>Put into a %1</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>%1的数据“%2”</source>
        <translation>figure “%2” of %1</translation>
    </message>
    <message>
        <source>%1（%2年）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 个单位没有逾期的、也没有催办过或者还有时间</source>
        <translation>%1 units have nothing overdue, and were not reminded or have time left</translation>
    </message>
    <message>
        <source>%1 个单位欠交的还没有临期（到期前 %2 天）、逾期的</source>
        <translation>nothing that %1 units owe is due soon (within %2 days) or overdue</translation>
    </message>
    <message>
        <source>%1或%2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>请核对：%1，没有列入%2；要提示的请先发%3。</source>
        <translation>Please check: %1; they are not in the %2. Send a %3 first.</translation>
    </message>
    <message>
        <source>请核对：%1，仍写了%2：%3。通常先发%4。</source>
        <translation>Please check: %1; the %2 was written all the same: %3. Usually a %4 comes first.</translation>
    </message>
    <message>
        <source>请核对：%1 个单位有登记了报送、没有文件的，%2里写明“未附文件”：%3。</source>
        <translation>Please check: %1 units have submissions registered without a file, which the %2 says: %3.</translation>
    </message>
    <message>
        <source>第%1项情况说明排不下，没有做出册子，其余各项没有问题：%2</source>
        <translation>The report of item %1 cannot be set, no booklet was made; the other items are in order: %2</translation>
    </message>
    <message>
        <source>引用的附件有 %1 处已经移出或不再是一段，文中标为〔附件已移出〕、〔原为一段，中间的请核对〕，请核对：第%2项情况说明。</source>
        <translation>%1 citation(s) are of attachments that were taken out, or are no range any more, marked 〔附件已移出〕 or 〔原为一段，中间的请核对〕; please check the reports of item(s) %2.</translation>
    </message>
    <message>
        <source>清空主要数据（表中写“%1”）</source>
        <translation>Clear a main figure (the table says “%1”)</translation>
    </message>
    <message>
        <source>填写主要数据“%1”（表中写“%2”）</source>
        <translation>Enter main figure “%1” (the table says “%2”)</translation>
    </message>
    <message>
        <source>“%1”在文件里是空的，台账里的文字没有动；确实要清空的请选上这个要点再读回。</source>
        <translation>“%1” is empty in the file; the text in the ledger was left. To empty it indeed choose this point and read the file again.</translation>
    </message>
    <message>
        <source>第%1项不适用（%2），没有情况说明，文件没有读回，台账没有改动。</source>
        <translation>Item %1 does not apply (%2) and has no report; the file was not read back, the ledger is unchanged.</translation>
    </message>
    <message>
        <source>引用的附件有 %1 处已经移出或不再是一段，文中标为〔附件已移出〕、〔原为一段，中间的请核对〕，请核对。</source>
        <translation>%1 citation(s) are of attachments that were taken out, or are no range any more, marked 〔附件已移出〕 or 〔原为一段，中间的请核对〕; please check.</translation>
    </message>
    <message>
        <source>请核对：文中的“附件%1%2%3”不是同一项材料里从前到后的一段。</source>
        <translation>Please check: “附件%1%2%3” in the text is no range from first to last within one material.</translation>
    </message>
    <message>
        <source>选中的单位已停用，或者材料已经办结，期限没有改动：请先恢复单位，再定期限。</source>
        <translation>The units selected are retired, or the materials settled; no date was changed: bring the unit back first.</translation>
    </message>
    <message>
        <source>选中的都已经办结（通过、零报告、不适用），期限没有改动：要重报的请先退回或重新打开。</source>
        <translation>All that was selected is settled (accepted, nil return, not applicable); no date was changed: return it or open it again first.</translation>
    </message>
    <message>
        <source>读回报送任务表：更新 %1 项</source>
        <translation>Read back a table of tasks: %1 updated</translation>
    </message>
    <message>
        <source>%1已经是“%2”，不需要延期，没有改动。</source>
        <translation>%1 is already “%2” and needs no extension; nothing was changed.</translation>
    </message>
    <message>
        <source>封版的备注有 %1 字，最多 %2 字，没有封版：请写短些。</source>
        <translation>The remark of the freeze has %1 characters, at most %2 are allowed; nothing was frozen: please shorten it.</translation>
    </message>
    <message>
        <source>“%1”不是网址，没有存网页截图：要换文件请用“换新版本”。</source>
        <translation>“%1” is no web address, no captured page was stored: to put another file in its place use “换新版本”.</translation>
    </message>
    <message>
        <source>是 %1 的旧版本</source>
        <translation>An old version of %1</translation>
    </message>
    <message>
        <source>内容是 %1 的旧版本，后来已经换上了新的文件。</source>
        <translation>The content is an old version of %1, which has been given a new file since.</translation>
    </message>
    <message>
        <source>文件的“主要数据”表里没有“%1”这一行，台账里的“%2”没有动：要清空的，请留着这一行，只清空“完成情况”和“数据来源”，或者在台账里清空。</source>
        <translation>The table of main figures in the file has no row “%1”; “%2” in the ledger stays: to empty it, keep the row and empty only its value and its source, or empty it in the ledger.</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>文件里没有落款，台账里的没有动。</source>
        <translation>The file has no signature; that in the ledger stays.</translation>
    </message>
    <message>
        <source>单位自己的情况说明落款是单位名称和打印当日，文件里改过的落款没有读回。</source>
        <translation>A unit&apos;s own report is signed with its name and the day of printing; the signature that was changed in the file was not read back.</translation>
    </message>
    <message>
        <source>各行分工的落款不一样，文件里改过的落款没有读回：请在各行里修改。</source>
        <translation>The rows are signed differently; the signature that was changed in the file was not read back: change it in each row.</translation>
    </message>
    <message>
        <source>文件的落款里没有单位，台账里的没有动。</source>
        <translation>The signature in the file names no unit; that in the ledger stays.</translation>
    </message>
    <message>
        <source>文件的落款里没有日期，台账里的没有动。</source>
        <translation>The signature in the file has no date; that in the ledger stays.</translation>
    </message>
    <message>
        <source>落款的日期“%1”看不出是哪一天，没有读回：请按 2024年3月1日 的形式填写。</source>
        <translation>“%1” in the signature is no day and was not read back: write it as 2024年3月1日.</translation>
    </message>
    <message>
        <source>落款单位有 %1 个字，最多 %2 个，没有改动：请只写单位名称，几家联合落款的用顿号隔开。</source>
        <translation>The signing agency has %1 characters, %2 at most; nothing was changed: give only names of units, several parted by 、.</translation>
    </message>
    <message>
        <source>有 %1 项的情况说明一个字还没写，没有装订：第%2项。</source>
        <translation>The statements of %1 indicators are not written at all and were not bound: indicators %2.</translation>
    </message>
    <message>
        <source>请核对：有 %1 项与别的指标合写情况说明，自己的要点一个字没写，合写的一份里也没有它的标题：第%2项。</source>
        <translation>Please check: %1 indicators share a statement with another, have nothing written of their own, and the shared statement has no heading for them: indicators %2.</translation>
    </message>
    <message>
        <source>“%1”封版以后才写的情况说明有 %2 项，不在这一套里，请另做增补册：第%3项。</source>
        <translation>%2 statements were written only after “%1” was frozen and are not in this set; please make a supplement: indicators %3.</translation>
    </message>
    <message>
        <source>“%1”是转换成页的，版式可能和原来的不一样：请核对。</source>
        <translation>“%1” was converted to pages, its layout may differ: please check.</translation>
    </message>
    <message>
        <source>第%1项的情况说明现在由第%2项一并说明，标题的编排不同了，对不上的要点没有读回：请重新导出，或在第%2项里填写。</source>
        <translation>The report of indicator %1 is now given together with that of %2, its headings are other ones; points that do not match were not read back: export it again, or write them at %2.</translation>
    </message>
    <message>
        <source>“%1”的名称里有“%2”，没有读回，台账没有改动：涉密内容不得放进本程序；确认不涉密的，可以写明后读回。</source>
        <translation>The name of “%1” has “%2”; it was not read back, the ledger is unchanged: nothing secret may be put into this program; if you are sure that it is not secret, say so and read it back.</translation>
    </message>
    <message>
        <source>有 %1 项材料已有文件、还没有标为已收集，没有列入：%2。</source>
        <translation>%1 materials have files but are not marked as collected; they are not listed: %2.</translation>
    </message>
    <message>
        <source>没有权限打开文件夹“%1”，看不到里面的备份：请检查权限。</source>
        <translation>The folder “%1” may not be opened, the backups in it cannot be seen: check its permissions.</translation>
    </message>
    <message>
        <source>请核对：%1已经是“%2”，又收进了 %3 份材料，请再审核一遍。</source>
        <translation>Please check: %1 is “%2” already and got %3 more pieces; please review it again.</translation>
    </message>
    <message>
        <source>“%1”是整个磁盘，没有查看，也没有收进任何文件：请选收到的文件夹。</source>
        <translation>“%1” is a whole disk; it was not looked through and no file was taken in: choose the folder that was received.</translation>
    </message>
    <message>
        <source>“%1”里的说明文件 backup.json 已损坏，看不出是哪个台账的备份，没有备份，那里没有改动：请换一个空的文件夹；那里以前的备份还可以用来恢复。</source>
        <translation>The description backup.json in “%1” is damaged, so that it cannot be told which ledger&apos;s backups lie there; nothing was backed up and nothing there was changed: choose an empty folder; the earlier backups there can still be restored.</translation>
    </message>
    <message>
        <source>写出的时候，“%1”里有了别的内容，可能另一个窗口或命令也在往那里导出：这一份没有写出，那里的没有改动，请等它完成，或另选一个文件夹。</source>
        <translation>While this was written, something else came to be in “%1”; perhaps another window or command exports to it, too: this one was not written and nothing there was changed; wait until the other is done or choose another folder.</translation>
    </message>
    <message>
        <source>已停止，没有写出任何文件，“%1”里的没有改动。</source>
        <translation>Stopped; no file was written and nothing in “%1” was changed.</translation>
    </message>
    <message>
        <source>这份备份以后做的 %1 次封版%2在恢复后就没有了，那几次送审的编号和页码不再锁定。</source>
        <translation>%1 freeze(s) made since this backup, %2, will be gone after restoring; the numbers and pages sent for review then are no longer locked.</translation>
    </message>
    <message>
        <source>（%1等）</source>
        <translation>(%1 and others)</translation>
    </message>
    <message>
        <source>台账“%1”不能写入，已按只读方式打开，可以查看、打印和检查：%2</source>
        <translation>The ledger “%1” cannot be written to and was opened read-only; it can be looked at, printed and checked: %2</translation>
    </message>
    <message>
        <source>“%1”里已有一个“%2”，不是本程序做的册子，没有写出任何文件，那里没有改动：请把它移走，或另选一个文件夹。</source>
        <translation>There is a “%2” in “%1” already that is no booklet of this program; no file was written and nothing there was changed: move it away or choose another folder.</translation>
    </message>
    <message>
        <source>另一个窗口或命令正在往“%1”里导出，没有写出任何内容，那里没有改动：请等它完成，或另选一个文件夹。</source>
        <translation>Another window or command is exporting to “%1”; nothing was written and nothing there was changed: wait until it is done or choose another folder.</translation>
    </message>
    <message>
        <source>档位</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>有 %1 份材料不是入册，只列入目录：%2。要装订请先把档位改为入册。</source>
        <translation>%1 items are not for binding and are listed only: %2. To have them bound, set them to be bound first.</translation>
    </message>
    <message>
        <source>选中的指标没有单位要催办，没有催办单可打印。</source>
        <translation>No unit is to be reminded of the chosen indicators; there is no reminder to print.</translation>
    </message>
    <message>
        <source>选中的指标不用催办选中的单位，没有催办单可打印。</source>
        <translation>The chosen units are not to be reminded of the chosen indicators; there is no reminder to print.</translation>
    </message>
    <message>
        <source>催办单印给 %1 个单位，都有第%2项要催的；每份列出这个单位要催的全部材料，也有别的指标的。</source>
        <translation>Reminders are printed for %1 units that are to be reminded of indicator %2; each lists all that its unit is reminded of, of other indicators as well.</translation>
    </message>
    <message>
        <source>请核对：%1今天已经登记发过%2，这次又印了。</source>
        <translation>Please check: %1 got a %2 that was recorded today; it is printed again.</translation>
    </message>
    <message>
        <source>请核对：%1所在的报送任务已经退回、还没有补正通过，材料照样列入。</source>
        <translation>Please check: the tasks that %1 belong to were sent back and are not put right yet; the items are listed all the same.</translation>
    </message>
    <message>
        <source>催办函件、进度通报的落款</source>
        <translation>Signature of letters and bulletins</translation>
    </message>
    <message>
        <source>本台账的单位、催办函件的落款不能是空的，没有改动：请填写落款用的单位名称。</source>
        <translation>This ledger&apos;s agency and the signature of its letters cannot be blank; nothing was changed: please give the names that sign.</translation>
    </message>
    <message>
        <source>“%1”是空文件（0 字节），没有放入，台账内容没有改动：请换一份有内容的文件。</source>
        <translation>“%1” is an empty file (0 bytes) and was not put in; the ledger is unchanged: choose a file with content.</translation>
    </message>
    <message>
        <source>“%1”设有打开密码，不能代替情况说明，没有放入，台账内容没有改动：请换一份没有密码的文件。</source>
        <translation>“%1” opens with a password only, cannot stand for a report and was not put in; the ledger is unchanged: choose a file without a password.</translation>
    </message>
    <message>
        <source>“%1”打不开，可能已损坏，没有放入，台账内容没有改动：请换一份可以打开的文件。</source>
        <translation>“%1” cannot be opened, may be damaged and was not put in; the ledger is unchanged: choose a file that opens.</translation>
    </message>
    <message>
        <source>“%1”里的文件夹“%2”是指向别处的链接，没有备份，没有复制任何文件：请把它换回普通的文件夹，或者换一个空的文件夹。</source>
        <translation>The folder “%2” in “%1” is a link to somewhere else; no backup was made and no file was copied: please put an ordinary folder back in its place, or choose an empty folder.</translation>
    </message>
    <message>
        <source>没有备份到“%1”：%2；那里以前的备份和台账没有改动，复制好的材料文件留着，下次备份到那里时接着复制：请检查剩余空间和权限后重试。</source>
        <translation>No backup was made to “%1”: %2; the earlier backups there and the ledger were not changed, and the evidence files already copied are kept, so that the next backup there goes on from them: please check the free space and the permissions, then try again.</translation>
    </message>
    <message>
        <source>没有恢复台账“%1”%2，台账保持原样，备份没有改动；恢复前做的备份 backups/%3 留在台账文件夹里：请检查剩余空间和写入权限后重试。</source>
        <translation>The ledger “%1” was not restored%2; it is as it was, and the backup was not changed; the backup made before restoring, backups/%3, stays in the folder of the ledger: please check the free space and the write permission, then try again.</translation>
    </message>
    <message>
        <source>缓存文件夹里不是普通文件的东西（链接、管道等）：%1，本程序不读也不写它，修复功能不会动它：请核对后自行移走。</source>
        <translation>Something in the cache folder is no ordinary file (a link, a pipe or the like): %1; the program neither reads nor writes it, and repairing will not touch it: please look at it and move it away yourself.</translation>
    </message>
    <message>
        <source>请核对：%1 个单位的%2要求在%3前报送、回复，表里却有更晚的期限：%4。请改回复日期，或者改期限。</source>
        <translation>Please check: the %2 of %1 units asks for an answer before %3, while its table has later deadlines: %4. Please change the day of the answer, or the deadlines.</translation>
    </message>
</context>
</TS>
