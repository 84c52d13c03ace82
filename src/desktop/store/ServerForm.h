#pragma once

#include "application/store/Servers.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/ActionBar.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace baydesk {

class KeyButton;
class RememberPassword;

// Where a store's server is, whom to be there, and how what goes over the network is protected.
class ServerForm : public QWidget {
    Q_OBJECT

public:
    explicit ServerForm(QWidget* parent = nullptr);

    void show(const ServerAddress& server, const QString& password);
    // What was typed. Errors at "server", "port", "database", "user".
    Result<DatabaseAddress> typed() const;
    ServerAddress server() const;
    QString password() const;
    void setPassword(const QString& password);
    RememberPassword& remember() { return *m_remember; }

    QList<Missing> missing() const;
    const FormProblems& problems() const { return m_problems; }
    // A refusal of the server at the field that has to be changed.
    void showRefusal(const Error& error);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void connectParts();
    // An address that is pasted as a whole fills the fields.
    void takeServer();
    void takeAddress(const QString& text);
    // What is not on this computer is encrypted, until somebody says otherwise.
    void followServer();
    void updateTls();
    void chooseAuthority();
    QLineEdit* edit(const FormField* field) const;

    bool m_isTlsChosen = false;  // by the person, so it stays when the server changes
    FormField* m_server;
    FormField* m_port;
    FormField* m_database;
    FormField* m_user;
    FormField* m_password;
    RememberPassword* m_remember;
    FormField* m_tls;
    QComboBox* m_tlsBox;
    QWidget* m_authorityRow;
    FormField* m_authority;
    KeyButton* m_choose;
    QLabel* m_rest;
    FormProblems m_problems;
};

}  // namespace baydesk
