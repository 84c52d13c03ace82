#pragma once

#include "desktop/store/lists/ListSource.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace baydesk {

// What a list may hold, field by field, and the column of the file that holds it. A column is
// dropped on a field, or chosen there from the keyboard. Many small rows, so not FormFields: each
// has its label as buddy, and what is missing is said by the page.
class FieldPanel : public QWidget {
    Q_OBJECT

public:
    explicit FieldPanel(QWidget* parent = nullptr);

    void show(ListKind kind, const ListSource& source);
    void clear();
    const FieldColumns& columns() const { return m_columns; }
    // This column holds the field from now on, and no other field; −1: no column does.
    void choose(const QString& field, int column);
    // The field at that place of the screen; empty for none.
    QString fieldAt(const QPoint& screen) const;
    // What is about to be dropped would go there.
    void setTarget(const QString& field);
    void focusField(const QString& field);
    QComboBox* choiceOf(const QString& field) const;

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QString field;
        bool needed = false;
        QLabel* label = nullptr;
        QComboBox* choice = nullptr;
    };

    void makeRows();
    void retranslate();
    const Row* rowOf(const QString& field) const;
    QRect placeOf(const Row& row) const;

    ListKind m_kind = ListKind::Customers;
    ListSource m_source;
    FieldColumns m_columns;
    QString m_target;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

}  // namespace baydesk
