#pragma once

#include <QString>
#include <vector>

namespace baydesk {

// A field that two people changed since it was shown.
struct FieldClash {
    QString label;
    QString theirs;  // what was saved meanwhile
    QString mine;    // what is typed

    bool operator==(const FieldClash&) const = default;
};

// Brings together, field by field, what somebody typed and what somebody else saved since the form
// was shown. A field that only one of them changed has that one's value. Where both did, the typed
// one stays until it is chosen otherwise (MergeDialog), and the clash is noted.
class FieldMerge {
public:
    enum class Take { Theirs, Mine };
    using Choices = std::vector<Take>;  // one for each clash, in their order

    FieldMerge() = default;
    explicit FieldMerge(Choices choices) : m_choices(std::move(choices)) {}

    // Stands behind the labels that follow: which of several like forms it is ("粤B12345").
    void setPart(const QString& part) { m_part = part; }

    // `value` is what the store holds now, and becomes what is to be saved. `words` tells a value.
    template <typename Value, typename Words>
    void field(const QString& label, Value& value, const Value& shown, const Value& mine,
               Words&& words) {
        if (mine == shown || mine == value) return;
        if (value != shown) {
            const QString name = m_part.isEmpty() ? label : label + QStringLiteral(" · ") + m_part;
            m_clashes.push_back({name, words(value), words(mine)});
            const std::size_t at = m_clashes.size() - 1;
            if (at < m_choices.size() && m_choices[at] == Take::Theirs) return;
        }
        value = mine;
    }
    void field(const QString& label, QString& value, const QString& shown, const QString& mine) {
        field(label, value, shown, mine, [](const QString& text) { return text; });
    }

    const std::vector<FieldClash>& clashes() const { return m_clashes; }

private:
    Choices m_choices;
    QString m_part;
    std::vector<FieldClash> m_clashes;
};

}  // namespace baydesk
