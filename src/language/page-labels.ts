/** What news sites of many languages print between paragraphs: labels before other stories, and names of page tools. */

import { words } from './words.ts';

/** Before links to other stories. A label is matched at the start of a line, without regard to case. */
export const RELATED_LABELS: ReadonlySet<string> = words(`
  a_lire_aussi also_on also_read also_see also_watch articles_liés artículos_relacionados
  auch_interessant auch_lesenswert baca_juga baca_lagi baca_selengkapnya czytaj_także czytaj_też
  citește_și citiți_și don't_miss don’t_miss dowiedz_się_więcej editor's_picks editor’s_picks
  ilgili_haberler in_case_you_missed_it kapcsolódó
  le_puede_interesar lea_además lea_también lee_además lee_más lee_también leer_más leggi_anche leia_mais leia_também
  lees_meer lees_ook les_også lesen_sie_auch lesen_sie_mehr lexo_edhe lexoni_edhe lire_aussi lire_la_suite loe_ka
  lue_lisää lue_myös læs_også läs_mer läs_också läs_även mehr_zum_thema more_about more_from more_in more_like_this more_on
  most_popular most_read must-read must_read notícias_relacionadas noticias_relacionadas olvassa_el
  over_dit_onderwerp pročitajte_i pročitajte_još čitajte_i čitajte_još přečtěte_si čtěte_také čítajte_aj
  read_also read_more read_next read_this recommended related
  relacionado relacionadas relacionados
  saiba_mais see_also see_more skaitykite_taip_pat lasi_arī soma_pia sur_le_même_sujet sur_le_même_thème
  te_puede_interesar también_lee también_puedes_leer top_stories trending
  vea_también veja_mais veja_também verder_lezen vezi_și você_pode_gostar watch_also watch_more watch_next
  weitere_artikel weiterlesen xem_thêm đọc_thêm you_may_also_like you_might_also_like you_may_like à_lire à_voir_aussi
  διαβάστε_ακόμα διαβάστε_ακόμη διαβάστε_επίσης σχετικά_άρθρα
  вижте_още прочетете_още прочитајте читайте_также читайте_ещё читать_также смотрите_также по_теме читайте_також читайте_ще дивіться_також
  קראו_גם קרא_עוד כתבות_נוספות
  اقرأ_أيضا اقرأ_أيضاً إقرأ_أيضا إقرأ_أيضاً اقرأ_المزيد بیشتر_بخوانید مطالب_مرتبط یہ_بھی_پڑھیں مزید_پڑھیں
  यह_भी_पढ़ें ये_भी_पढ़ें इसे_भी_पढ़ें আরও_পড়ুন আরো_পড়ুন
  อ่านเพิ่มเติม ข่าวที่เกี่ยวข้อง อ่านข่าวอื่น
  関連記事 関連ニュース あわせて読みたい こちらもおすすめ 相关阅读 相关新闻 相關新聞 延伸閱讀 延伸阅读 更多新聞 推荐阅读 관련기사 관련_기사 [관련기사]
`);

/** Alone in a line: what a page calls its advertisements and tools. */
export const TOOL_LABELS: ReadonlySet<string> = words(`
  ad ads advert advertisement advertisements advertising adverts annonce annons anuncio anzeige bookmark comment comments
  compartilhar compartir condividi copy_link delen email facebook gallery google_news iklan image images instagram
  listen listen_to_article listen_to_this_article loading partager photo photos play print publicidad publicidade publicité
  pubblicità reklam reklama reklame save share share_article share_this share_this_article share_this_story sponsored subscribe
  tags teilen text_size topics twitter video videos watch werbung whatsapp διαφήμιση реклама إعلان 広告 广告 廣告 광고
`);
