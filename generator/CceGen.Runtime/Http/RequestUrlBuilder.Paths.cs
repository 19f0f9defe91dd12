#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;

    /// <content>The styles of parameters in a path that are not the default one. RFC 6570 defines them.</content>
    internal sealed partial class RequestUrlBuilder
    {
        /// <summary>Appends values to the path, separated by the character.</summary>
        /// <exception cref="ArgumentException">Nothing would be appended, or what would change the path.</exception>
        public RequestUrlBuilder AppendValues(IEnumerable<string?>? values, char separator, string parameter)
            => AppendSegment(string.Join(Uri.EscapeDataString(separator.ToString()), Escaped(values, parameter)), parameter);

        /// <summary>Appends <c>name=value</c> for every member, separated by commas.</summary>
        /// <exception cref="ArgumentException">Nothing would be appended.</exception>
        public RequestUrlBuilder AppendMembers(IEnumerable<KeyValuePair<string?, string>>? members, string parameter)
            => AppendSegment(string.Join(",", Escaped(members, parameter)), parameter);

        /// <summary>Appends a dot and the value.</summary>
        /// <exception cref="ArgumentException">The value is empty, or a dot.</exception>
        public RequestUrlBuilder AppendLabel(string? value, string parameter)
            => AppendSegment("." + Uri.EscapeDataString(value ?? throw new ArgumentNullException(parameter)), parameter);

        /// <summary>Appends <c>.value,value</c>.</summary>
        /// <exception cref="ArgumentException">There is no value, or a single one that would change the path.</exception>
        public RequestUrlBuilder AppendLabel(IEnumerable<string?>? values, string parameter)
            => AppendSegment("." + string.Join(",", NotEmpty(Escaped(values, parameter), parameter)), parameter);

        /// <summary>Appends <c>.value</c> for every value.</summary>
        /// <exception cref="ArgumentException">There is no value, or one is empty or has a dot.</exception>
        public RequestUrlBuilder AppendLabels(IEnumerable<string?>? values, string parameter)
            => AppendLabels(NotEmpty(Escaped(values, parameter), parameter), parameter);

        /// <summary>Appends <c>.name=value</c> for every member.</summary>
        /// <exception cref="ArgumentException">There is no member, or one has a dot.</exception>
        public RequestUrlBuilder AppendLabels(IEnumerable<KeyValuePair<string?, string>>? members, string parameter)
            => AppendLabels(NotEmpty(Escaped(members, parameter), parameter), parameter);

        /// <summary>Appends <c>;name=value</c>, and <c>;name</c> for an empty text.</summary>
        public RequestUrlBuilder AppendMatrix(string name, string? value, string parameter)
            => Append(";").Append(MatrixPair(name, Uri.EscapeDataString(value ?? throw new ArgumentNullException(parameter))));

        /// <summary>Appends <c>;name=value,value</c>.</summary>
        /// <exception cref="ArgumentException">There is no value.</exception>
        public RequestUrlBuilder AppendMatrix(string name, IEnumerable<string?>? values, string parameter)
            => Append(";").Append(MatrixPair(name, string.Join(",", NotEmpty(Escaped(values, parameter), parameter))));

        /// <summary>Appends <c>;name=value</c> for every value.</summary>
        /// <exception cref="ArgumentException">There is no value.</exception>
        public RequestUrlBuilder AppendMatrices(string name, IEnumerable<string?>? values, string parameter)
            => Append(string.Concat(NotEmpty(Escaped(values, parameter), parameter).Select(value => ";" + MatrixPair(name, value))));

        /// <summary>Appends <c>;member=value</c> for every member; the name of the parameter stands for the one of a value that is no member.</summary>
        /// <exception cref="ArgumentException">There is no member.</exception>
        public RequestUrlBuilder AppendMatrices(string name, IEnumerable<KeyValuePair<string?, string>>? members, string parameter)
            => Append(string.Concat(NotEmpty((members ?? throw new ArgumentNullException(parameter)).ToList(), parameter)
                .Select(member => ";" + MatrixPair(member.Key ?? name, Uri.EscapeDataString(member.Value)))));

        private RequestUrlBuilder AppendLabels(List<string> texts, string parameter)
        {
            // The dot is not one of the characters that are escaped.
            if (texts.Exists(text => text.Length == 0 || text.IndexOf('.') >= 0))
            {
                throw new ArgumentException("Of the values that are separated by dots, none may be empty or have a dot.", parameter);
            }

            return Append("." + string.Join(".", texts));
        }

        private RequestUrlBuilder AppendSegment(string text, string parameter)
            => text is "" or "." or ".."
                ? throw new ArgumentException($"The value would make '{text}' a part of the path.", parameter)
                : Append(text);

        private static string MatrixPair(string name, string escapedValue)
            => escapedValue.Length == 0 ? Uri.EscapeDataString(name) : Uri.EscapeDataString(name) + "=" + escapedValue;

        private static List<string> Escaped(IEnumerable<string?>? values, string parameter)
            => (values ?? throw new ArgumentNullException(parameter)).Where(value => value is not null).Select(value => Uri.EscapeDataString(value!)).ToList();

        private static List<string> Escaped(IEnumerable<KeyValuePair<string?, string>>? members, string parameter)
            => (members ?? throw new ArgumentNullException(parameter))
                .Select(member => (member.Key is null ? "" : Uri.EscapeDataString(member.Key) + "=") + Uri.EscapeDataString(member.Value)).ToList();

        private static List<T> NotEmpty<T>(List<T> items, string parameter)
            => items.Count > 0 ? items : throw new ArgumentException("A list in a path must have an item.", parameter);
    }
}
