import { paragraph, run, sampleDocx } from './source/docx/sample-docx.ts';

const bold = '<w:b/>';

function headed(text: string, level: number): string {
  return paragraph(text, `<w:outlineLvl w:val="${level - 1}"/>`);
}

function listed(text: string, list: number): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
}

function cell(text: string): string {
  return `<w:tc>${paragraph(text)}</w:tc>`;
}

function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A list that Word numbers by itself: its form (`chineseCounting`) and its text (`%1、`). */
function list(id: number, form: string, text: string): { abstract: string; instance: string } {
  return {
    abstract:
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
      `<w:numFmt w:val="${form}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
    instance: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  };
}

const lists = [list(1, 'chineseCounting', '%1、'), list(2, 'decimal', '（%1）')];

/** Scripts as Word files, by the name of their case; made here so that what is in them can be read. */
export const sampleWordScripts: Readonly<Record<string, Uint8Array>> = {
  'word-automatic-numbers.docx': sampleDocx({
    document: [
      paragraph('《健康有约》专栏'),
      headed('家门口的“好医生”', 1),
      paragraph('——专访青禾镇中心卫生院党支部书记、院长苗青山'),
      paragraph('记者　安然　向阳　　摄像：林立'),
      paragraph(run('主持人安然：', bold) + run('苗院长，乡镇卫生院能留住医生吗？')),
      paragraph(
        run('青禾镇中心卫生院党支部书记、院长苗青山：', bold) +
          run('能。五年前我们只有七名医生，现在有二十三名。我们从三个方面留人：'),
      ),
      listed('待遇留人。基层医生的收入不低于县医院同级别的九成。', 1),
      listed('事业留人。每年送四名医生去省城进修，回来能做的手术从两种增加到十一种。', 1),
      listed('感情留人。院里给每位医生的孩子联系学校，让他们住得安心。', 1),
      paragraph(run('主持人安然：', bold) + run('老百姓认不认？')),
      paragraph(
        run('苗青山：', bold) +
          run('去年门诊量五万八千人次，比前年多了一万二。老百姓用脚投票，这比什么奖状都强。'),
      ),
      paragraph('编辑：关山　　审核：易水'),
    ].join(''),
    numbering:
      lists.map(({ abstract }) => abstract).join('') + lists.map(({ instance }) => instance).join(''),
  }),
  'word-table-script.docx': sampleDocx({
    document: [
      headed('共享菜园种出“邻里情”', 1),
      table(['记者', '沙鸥　雷鸣'], ['摄像', '海川']),
      table(
        ['【导语】', '一块闲了八年的空地，今年春天变成了菜园。'],
        ['【配音】', '六十平方米的地，分成三十畦，一户一畦，种什么自己定。'],
        ['【同期】', '锦绣社区居民 花满溪：以前门对门不认识，现在浇水都互相帮忙。'],
        ['【字幕】', '共享菜园已有三十户居民认领'],
        ['【同期】', '锦绣社区党委书记 江上舟：一棵白菜，种出了一个楼道的热闹。'],
      ),
    ].join(''),
  }),
  'word-bold-lead-ins.docx': sampleDocx({
    document: [
      paragraph(run('擦亮“城市会客厅”', bold)),
      paragraph('——专访云岭市文化广电和旅游局党组成员、副局长柳依依'),
      paragraph('（记者 晏清 通讯员 苏杭）'),
      paragraph('记者晏清：今年旅游热度很高，准备好了吗？'),
      paragraph(
        run('云岭市文化广电和旅游局党组成员、副局长柳依依：') +
          run('准备好了。客人来了，我们要让他吃得香、住得好、玩得开心。'),
      ),
      paragraph(run('把景区“串起来”', bold)),
      paragraph('开通旅游直通车十二条，一张票，两天内随便坐，玩遍全市十九个景区。'),
      paragraph(run('把价格“稳下来”', bold)),
      paragraph('节假日酒店价格最高不得超过平时的一点五倍，多收一分，全额退还。'),
      paragraph(run('把服务“暖起来”', bold)),
      paragraph('设“小红帽”志愿服务点六十八个，热水、雨伞、充电宝、轮椅，全部免费。'),
      paragraph('记者晏清：有投诉怎么办？'),
      paragraph('柳依依：十五分钟响应，两小时有人到场，二十四小时有结果。'),
    ].join(''),
  }),
};
