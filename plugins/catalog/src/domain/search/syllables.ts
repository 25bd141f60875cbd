/** Every toneless syllable of Standard Chinese, by its first letters. */
const table = `a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha
chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo
da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo e ei en eng er fa fan fang fei
fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei
hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan
kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie
lin ling liu lo long lou lu luan lun luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na
nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nv nve o ou pa pai pan pang pao pei
pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren
reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou
shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te tei teng ti tian tiao tie
ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue
xun ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe
zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo`

const syllables: ReadonlySet<string> = new Set(table.split(/\s+/))
const longest = 6
const beginnings: ReadonlySet<string> = new Set(
  [...syllables].flatMap((syllable) => Array.from(syllable, (_, index) => syllable.slice(0, index + 1)))
)

export const isSyllable = (text: string): boolean => syllables.has(text)

/** How letters may be read as syllables: `partial` is the beginning of one more that is still being typed, or "". */
export interface Reading {
  readonly whole: readonly string[]
  readonly partial: string
}

/** Readings with the longest syllables first, at most `limit`. A word with a part that no syllable begins with has none. */
export function readingsOf(letters: string, limit = 4): Reading[] {
  const found: Reading[] = []
  const hopeless = new Set<string>()
  const read = (rest: string, whole: string[]): void => {
    const before = found.length
    if (before >= limit || hopeless.has(rest)) return
    if (rest === "") {
      found.push({ whole, partial: "" })
      return
    }
    for (let size = Math.min(longest, rest.length); size > 0; size -= 1) {
      const head = rest.slice(0, size)
      if (syllables.has(head)) read(rest.slice(size), [...whole, head])
    }
    if (whole.length > 0 && beginnings.has(rest)) found.push({ whole, partial: rest })
    if (found.length === before) hopeless.add(rest)
  }
  read(letters, [])
  return found.slice(0, limit)
}

/** A syllable as a southern ear hears it: zh/z, ch/c, sh/s and -ng/-n are one. */
export function fold(syllable: string): string {
  return syllable.replace(/^([zcs])h/, "$1").replace(/(?<=[aeiou]n)g$/, "")
}

export const initialOf = (syllable: string): string => syllable.charAt(0)

/** Letters that can begin a syllable; `i`, `u` and `v` never do. */
export const canBeInitials = (letters: string): boolean => /^[a-hj-tw-z]+$/.test(letters)
