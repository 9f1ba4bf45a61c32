/** What only who presents a programme says at its end. */
const signOff =
  /(?:今天|今晚|本期|这期|这一期|以上)的?(?:节目|专访|访谈|采访|栏目)(?:内容)?就?先?(?:到这里|到这儿|到此)|(?:感谢|谢谢)(?:您|你|大家|各位|观众朋友们?)*的?(?:收看|收听|观看)|(?:我们)?(?:下期|下次|下周|明天)(?:节目|同一时间)?(?:再见|再会|不见不散)|以上就是(?:本期|今天|今晚)的?(?:节目|专访|访谈)?的?全部内容/u;

/** Longest paragraph that is a sign-off as a whole, in characters (house): 好，感谢赵局长。观众朋友，今天的节目就到这里。 */
const longest = 100;

/** Whether a paragraph closes the programme, as a whole or somewhere in a longer one; null when it does not [S603]. */
export function signOffIn(text: string): 'whole' | 'inside' | null {
  if (!signOff.test(text)) return null;
  return Array.from(text).length <= longest ? 'whole' : 'inside';
}
