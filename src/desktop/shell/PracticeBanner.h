#pragma once

#include <QWidget>

class QLabel;

namespace baydesk {

class Desk;

// A strip on top of everything, sign-in included, where the store is one to practise in: nobody
// must take an invented store for a real one. It asks the store by itself and is hidden elsewhere.
class PracticeBanner : public QWidget {
    Q_OBJECT

public:
    explicit PracticeBanner(QWidget* parent = nullptr);

    void look(Desk& desk);
    void setPractice(bool practice) { setVisible(practice); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_words;
};

}  // namespace baydesk
