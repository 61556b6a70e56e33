package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageDetectorTest {
  private final LanguageDetector detector = LanguageDetector.open();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The two leaders met in Geneva in November 1985 and agreed that a nuclear war cannot be won and must never be fought.",
        "en | Genscher, Dumas, Shevardnadze, Baker, Hurd and Meckel signed the Treaty on the Final Settlement in Moscow on 12 September 1990.",
        "fr | Les deux dirigeants se sont rencontrés à Genève en novembre et ont convenu que la guerre ne peut pas être gagnée.",
        "de | Die beiden Staatschefs trafen sich im November in Genf und erklärten, dass ein Krieg nicht zu gewinnen ist.",
        "es | Los dos líderes se reunieron en Ginebra en noviembre y acordaron que una guerra no se puede ganar.",
        "pt | Os dois líderes se reuniram em Genebra em novembro e concordaram que uma guerra não pode ser vencida.",
        "it | I due leader si sono incontrati a Ginevra in novembre e hanno convenuto che una guerra non può essere vinta.",
        "nl | De twee leiders ontmoetten elkaar in november in Genève en zeiden dat een oorlog niet kan worden gewonnen.",
        "pl | Obaj przywódcy spotkali się w Genewie w listopadzie i zgodzili się, że wojny nie można wygrać, ale rozmowy będą kontynuowane.",
        "tr | İki lider kasım ayında Cenevre'de bir araya geldi ve bu savaşın kazanılamayacağını, daha çok görüşme için yeni bir tarih olduğunu söyledi.",
        "id | Kedua pemimpin itu bertemu di Jenewa pada bulan November dan sepakat bahwa perang tidak dapat dimenangkan.",
        "ru | Руководители двух стран встретились в Женеве и заявили, что в ядерной войне не может быть победителей.",
        "uk | Керівники двох країн зустрілися в Женеві та заявили, що в ядерній війні не може бути переможців, і їх слова почули.",
        "ar | التقى الزعيمان في جنيف وأعلنا أن الحرب النووية لا يمكن الانتصار فيها.",
        "fa | رهبران دو کشور در ژنو دیدار کردند و گفتند که جنگ هسته‌ای پیروز ندارد.",
        "he | שני המנהיגים נפגשו בז'נבה והצהירו שלא ניתן לנצח במלחמה גרעינית.",
        "zh | 两国领导人在日内瓦会晤，并宣布核战争打不赢也打不得。",
        "ja | 両首脳はジュネーブで会談し、核戦争に勝者はないと宣言した。",
        "ko | 두 정상은 제네바에서 만나 핵전쟁에는 승자가 없다고 선언했다.",
        "el | Οι δύο ηγέτες συναντήθηκαν στη Γενεύη και δήλωσαν ότι ο πόλεμος δεν κερδίζεται.",
        "hi | दोनों नेताओं ने जिनेवा में मुलाकात की और कहा कि परमाणु युद्ध नहीं जीता जा सकता।"
      })
  void namesTheLanguage(String code, String text) {
    assertThat(detector.detect(text)).map(Language::code).contains(code);
  }

  @Test
  void doesNotJudgeAFewWords() {
    assertThat(detector.detect("Dayton, 1995.")).isEmpty();
    assertThat(detector.detect("")).isEmpty();
    assertThat(detector.detect("12345 --- !!!")).isEmpty();
  }

  @Test
  void doesNotTakeAForeignQuotationForTheLanguageOfTheArticle() {
    String text =
        "“Tear down this wall,” the president said in Berlin, after he had quoted the song “Ich hab"
            + " noch einen Koffer in Berlin” and told the crowd “es gibt nur ein Berlin” to applause.";
    assertThat(detector.detect(text)).map(Language::code).contains("en");
  }
}
