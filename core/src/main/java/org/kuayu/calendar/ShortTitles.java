package org.kuayu.calendar;

import java.util.Map;

/** The titles by which judges call the instruments that stand beside dates and states. */
final class ShortTitles {
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("最高人民法院关于适用〈民事诉讼法〉的解释", "民诉法解释"),
            Map.entry("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定", "查扣冻规定"),
            Map.entry(
                    "最高人民法院、国土资源部、建设部关于依法规范人民法院执行和国土资源房地产管理部门协助执行若干问题的通知",
                    "法发〔2004〕5号"),
            Map.entry("最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定", "拍卖变卖规定"),
            Map.entry("最高人民法院关于委托执行若干问题的规定", "委托执行规定"),
            Map.entry("最高人民法院关于正确处理轮候查封效力相关问题的通知", "法〔2022〕107号"),
            Map.entry("最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复", "法释〔2016〕6号"),
            Map.entry("最高人民法院关于人民法院办理财产保全案件若干问题的规定", "财产保全规定"),
            Map.entry("最高人民法院关于人民法院特邀调解的规定", "特邀调解规定"),
            Map.entry("人民法院在线调解规则", "在线调解规则"),
            Map.entry("最高人民法院关于人民法院进一步深化多元化纠纷解决机制改革的意见", "法发〔2016〕14号"),
            Map.entry("最高人民法院关于人民调解协议司法确认程序的若干规定", "司法确认规定"),
            Map.entry("最高人民法院关于严格规范执行事项委托工作的管理办法", "法发〔2017〕27号"),
            Map.entry("最高人民法院关于民事执行中财产调查若干问题的规定", "财产调查规定"));

    private ShortTitles() {}

    static String of(String instrument) {
        return SHORT.getOrDefault(instrument, instrument);
    }
}
