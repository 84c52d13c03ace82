#include "desktop/store/ServerForm.h"

#include "desktop/store/RememberPassword.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace baydesk {

namespace {

constexpr int MostPort = 65'535;

FormField* textField(const char* field, QWidget* parent) {
    return new FormField(new QLineEdit, QLatin1String(field), parent);
}

struct Place {
    ErrorKind kind;
    const char* field;
};

// What has to be changed so that the server takes it.
constexpr std::array Places = {
    Place{ErrorKind::StoreUnreachable, "server"},
    Place{ErrorKind::ServerUnknown, "server"},
    Place{ErrorKind::ServerRejects, "user"},
    Place{ErrorKind::NoPermission, "user"},
    Place{ErrorKind::PasswordMissing, "password"},
    Place{ErrorKind::PasswordWrong, "password"},
    Place{ErrorKind::DatabaseMissing, "database"},
    Place{ErrorKind::StoreNotOurs, "database"},
    Place{ErrorKind::StoreNewer, "database"},
    Place{ErrorKind::StoreUnfinished, "database"},
    Place{ErrorKind::TlsMissing, "tls"},
    Place{ErrorKind::CertificateUnknown, "authority"},
    Place{ErrorKind::CertificateOfOther, "server"},
};

QString placeOf(const Violation& violation) {
    if (!violation.field.isEmpty()) return violation.field;
    const auto* const known = std::find_if(Places.begin(), Places.end(), [&](const Place& each) {
        return each.kind == violation.kind;
    });
    return known == Places.end() ? QString() : QLatin1String(known->field);
}

}  // namespace

ServerForm::ServerForm(QWidget* parent)
    : QWidget(parent),
      m_server(textField("server", this)),
      m_port(textField("port", this)),
      m_database(textField("database", this)),
      m_user(textField("user", this)),
      m_password(textField("password", this)),
      m_remember(new RememberPassword(this)),
      m_tls(new FormField(new QComboBox, QStringLiteral("tls"), this)),
      m_tlsBox(m_tls->controlAs<QComboBox>()),
      m_authorityRow(new QWidget(this)),
      m_authority(textField("authority", m_authorityRow)),
      m_choose(new KeyButton(m_authorityRow)),
      m_rest(new QLabel(this)),
      m_problems({m_server, m_port, m_database, m_user, m_password, m_tls, m_authority}, m_rest) {
    edit(m_password)->setEchoMode(QLineEdit::Password);
    edit(m_password)->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    edit(m_port)->setValidator(new QIntValidator(1, MostPort, m_port));
    for (const Tls each : {Tls::Verified, Tls::Encrypted, Tls::Off})
        m_tlsBox->addItem({}, static_cast<int>(each));
    layOut();
    connectParts();
    setFocusProxy(m_server);
    retranslate();
}

void ServerForm::layOut() {
    auto* row = new QHBoxLayout(m_authorityRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Grid);
    row->addWidget(m_authority, 1);
    row->addLayout(levelWithControl(m_choose));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * metrics::Grid);
    grid->setVerticalSpacing(metrics::Grid);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* where = new QHBoxLayout;
    where->setSpacing(2 * metrics::Grid);
    where->addWidget(m_server, 3);
    where->addWidget(m_port, 1);
    grid->addLayout(where, 0, 0, 1, 2);
    grid->addWidget(m_database, 1, 0);
    grid->addWidget(m_user, 1, 1);
    grid->addWidget(m_password, 2, 0, 1, 2);
    grid->addWidget(m_remember, 3, 0, 1, 2);
    grid->addWidget(m_tls, 4, 0, 1, 2);
    grid->addWidget(m_authorityRow, 5, 0, 1, 2);
    grid->addWidget(m_rest, 6, 0, 1, 2);
    grid->setContentsMargins(0, 0, 0, 0);
    setLayout(grid);
}

void ServerForm::connectParts() {
    for (FormField* field : {m_server, m_port, m_database, m_user, m_password, m_authority})
        connect(edit(field), &QLineEdit::textEdited, this, [this, field] {
            field->clearProblem();
            if (field == m_server) takeServer();
            Q_EMIT edited();
        });
    connect(m_tlsBox, &QComboBox::activated, this, [this] {
        m_isTlsChosen = true;
        updateTls();
        Q_EMIT edited();
    });
    connect(m_choose, &QPushButton::clicked, this, &ServerForm::chooseAuthority);
}

QLineEdit* ServerForm::edit(const FormField* field) const { return field->controlAs<QLineEdit>(); }

void ServerForm::show(const ServerAddress& server, const QString& password) {
    m_isTlsChosen = !server.host.isEmpty();
    edit(m_server)->setText(server.host);
    edit(m_port)->setText(QString::number(server.port));
    edit(m_database)->setText(server.database);
    edit(m_user)->setText(server.user);
    edit(m_authority)->setText(server.authority);
    setPassword(password);
    m_tlsBox->setCurrentIndex(m_tlsBox->findData(static_cast<int>(server.tls)));
    followServer();
}

ServerAddress ServerForm::server() const {
    return {.host = edit(m_server)->text().trimmed(),
            .port = edit(m_port)->text().toInt(),
            .database = edit(m_database)->text().trimmed(),
            .user = edit(m_user)->text().trimmed(),
            .tls = static_cast<Tls>(m_tlsBox->currentData().toInt()),
            .authority = edit(m_authority)->text().trimmed()};
}

QString ServerForm::password() const { return edit(m_password)->text(); }

void ServerForm::setPassword(const QString& password) { edit(m_password)->setText(password); }

Result<DatabaseAddress> ServerForm::typed() const {
    const ServerAddress server = this->server();
    std::vector<Violation> wrong;
    static const QRegularExpression NoHost(QStringLiteral("[\\s@?#%,<>\"]|[^/].*/"));
    if (server.host.contains(NoHost))
        wrong.push_back({ErrorKind::BadCharacters, m_server->field(), {}});
    if (server.port < 1 || server.port > MostPort)
        wrong.push_back({ErrorKind::OutOfRange,
                         m_port->field(),
                         {{QStringLiteral("least"), 1}, {QStringLiteral("most"), MostPort}}});
    if (!wrong.empty()) return Error(wrong);
    return server.address(password());
}

QList<Missing> ServerForm::missing() const {
    QList<Missing> missing;
    const auto require = [&](const FormField* field, const QString& words) {
        if (edit(field)->text().trimmed().isEmpty()) missing.append({field->field(), words});
    };
    require(m_database, tr("database"));
    require(m_user, tr("user"));
    return missing;
}

void ServerForm::showRefusal(const Error& error) {
    std::vector<Violation> placed = error.violations();
    for (Violation& each : placed) each.field = placeOf(each);
    m_problems.show(Error(placed));
    const Violation& first = placed.front();
    FormField* field = m_problems.field(first.field);
    if (!field) return;
    const QString place = server().database;
    if (first.kind == ErrorKind::NoPermission)
        field->showProblem(
            tr("This user may connect, but not write here. Have whoever looks "
               "after the server give the right."));
    if (first.kind == ErrorKind::StoreNotOurs)
        field->showProblem(tr("%1 holds the tables of another program, and was left as it is. "
                              "Choose another database.")
                               .arg(place));
    if (first.kind == ErrorKind::StoreNewer)
        field->showProblem(tr("The store in %1 was written by a newer Baydesk. Install the newer "
                              "program on this computer.")
                               .arg(place));
}

void ServerForm::takeServer() {
    const QString text = edit(m_server)->text().trimmed();
    if (text.startsWith(QLatin1String("postgresql://")) ||
        text.startsWith(QLatin1String("postgres://"))) {
        takeAddress(text);
    } else {
        followServer();
    }
}

void ServerForm::followServer() {
    if (!m_isTlsChosen)
        m_tlsBox->setCurrentIndex(m_tlsBox->findData(
            static_cast<int>(server().isOnThisComputer() ? Tls::Off : Tls::Verified)));
    updateTls();
}

void ServerForm::takeAddress(const QString& text) {
    const Result<DatabaseAddress> address = DatabaseAddress::parse(text);
    if (!address) {
        m_server->showProblem(ErrorText::sentences(address.error()));
        return;
    }
    show(*ServerAddress::of(*address), password());
}

void ServerForm::updateTls() {
    const ServerAddress typed = server();
    m_authorityRow->setVisible(typed.tls == Tls::Verified);
    m_tls->clearProblem();
    m_tls->setHint({});
    switch (typed.tls) {
        case Tls::Verified:
            m_tls->setHint(tr("The server's name has to stand in its certificate."));
            break;
        case Tls::Encrypted:
            m_tls->showWarning(
                tr("Nobody can read along, but somebody in the network could pretend to be the "
                   "server, and would be told the password."));
            break;
        case Tls::Off:
            if (typed.isOnThisComputer())
                m_tls->setHint(tr("Nothing leaves this computer, so nothing has to be encrypted."));
            else
                m_tls->showWarning(
                    tr("Everybody in the network can read customers, prices and payments, and "
                       "change them on the way. Only for a cable that nobody else is connected "
                       "to."));
            break;
    }
}

void ServerForm::chooseAuthority() {
    auto* chooser = new FileChooser(this, m_authority->label());
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Certificates (*.crt *.pem *.cer)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        edit(m_authority)->setText(file);
        m_authority->clearProblem();
        Q_EMIT edited();
    });
    chooser->open();
}

void ServerForm::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void ServerForm::retranslate() {
    m_server->setLabel(tr("&Server"));
    m_server->setHint(tr("Its name or IP address. Empty: a server on this computer."));
    m_port->setLabel(tr("P&ort"));
    m_database->setLabel(tr("Da&tabase"));
    m_user->setLabel(tr("&User of the database"));
    m_password->setLabel(tr("&Password of the database"));
    m_password->setHint(tr("Not your PIN: whoever set up the server knows it."));
    m_tls->setLabel(tr("Protection in the &network"));
    m_tlsBox->setItemText(0, tr("encrypted, and the server proves who it is"));
    m_tlsBox->setItemText(1, tr("encrypted, but whoever answers is believed"));
    m_tlsBox->setItemText(2, tr("not encrypted"));
    m_authority->setLabel(tr("Certificate of the server's &authority"));
    m_authority->setHint(
        tr("A file, for a server whose certificate the shop has made itself. Empty: the "
           "authorities that this computer trusts."));
    m_choose->setText(tr("Choose a file…"));
    m_problems.clear();
    updateTls();
}

}  // namespace baydesk
