### The administrator’s pages: jobs, accounts, the state of the system.

## The administrator’s page

system-lede = Что программа делает сама и кто может войти. Поручения администратору не видны.
system-version = Версия
system-database = База данных
system-history = Журнал событий
system-history-intact = { $n ->
    [one] Не нарушен, { $n } запись
    [few] Не нарушен, { $n } записи
   *[many] Не нарушен, { $n } записей
}
system-history-broken = Нарушен: запись изменена или удалена в обход программы
system-accounts-note = Учётные записи добавляются из командной строки сервера.

## Jobs

system-jobs = Что программа делает сама
system-job = Задание
system-job-remind = Подготовка напоминаний
system-job-recur = Постановка на контроль следующих периодов
system-job-sweep = Удаление устаревших данных
system-job-lapse = Закрытие запросов о продлении, по которым нет решения
system-job-deliver = Отправка писем
system-last-run = Последний запуск
system-took = Длительность
system-milliseconds = { $n } мс
system-handled = Обработано
system-outcome = Результат
system-succeeded = Выполнено
system-never-ran = ещё не запускалось
